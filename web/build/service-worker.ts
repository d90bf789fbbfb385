import type { Plugin, Rolldown } from 'vite';
import { bundleScript } from './bundle-script.ts';
import { shellFiles } from './shell-files.ts';

/** Adds sw.js to what is built: one classic script, with the list of what it shall keep written in. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    // After the pages have been written.
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const contents = new Map(
        Object.values(bundle).map((file) => [file.fileName, contentOf(file)] as const),
      );
      const page = contents.get('index.html') ?? this.error('there is no index.html');
      const integrity = `sha256-${btoa(await sha256(page))}`;
      const assets = shellFiles(contents, 'index.html').map((name) => `/${name}`);
      const version = btoa(await sha256([integrity, ...assets].join('\n'))).slice(0, 12);
      const source = await bundleScript('src/worker/worker.ts', {
        SHELL: JSON.stringify({ version, integrity, assets }),
      });
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

/** The hash's bytes as the characters of a text. */
async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return String.fromCharCode(...new Uint8Array(hash));
}

function contentOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  const content = file.type === 'chunk' ? file.code : file.source;
  return typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);
}
