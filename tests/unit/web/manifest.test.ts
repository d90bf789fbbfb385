import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const web = join(import.meta.dirname, '../../../web');
const manifest = JSON.parse(readFileSync(join(web, 'public/manifest.webmanifest'), 'utf8'));

test("the installed app has the page's own colours", () => {
  const tokens = readFileSync(join(web, 'src/design/tokens.css'), 'utf8');
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  expect(manifest.theme_color).toBe(token('strip'));
  expect(manifest.background_color).toBe(token('ground'));
  expect(readFileSync(join(web, 'index.html'), 'utf8')).toContain(
    `<meta name="theme-color" content="${manifest.theme_color}" />`,
  );
});

test('its pictures are there, as large as they say', () => {
  expect(manifest.icons).toHaveLength(3);
  for (const { src, sizes } of manifest.icons) {
    const png = readFileSync(join(web, 'public', src));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});
