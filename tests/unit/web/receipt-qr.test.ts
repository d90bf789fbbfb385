import { drawQr } from '@trygghetskartan/web/resident/steps/receipt-qr';
import { expect, test } from 'vitest';

test('the link of a receipt is a square with the three marks that a camera looks for', () => {
  const { size, path } = drawQr('https://trygghet.example/kvitto#7K3M-Q2ZD-90WA');
  // A QR code has 17 + 4 × version modules a side (ISO/IEC 18004).
  expect((size - 17) % 4).toBe(0);
  const dark = (x: number, y: number) => path.includes(`M${x} ${y}h1v1h-1z`);
  for (const [left, top] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const) {
    const middle = Array.from({ length: 7 }, (_, step) => dark(left + step, top + 3));
    expect(middle).toEqual([true, false, true, true, true, false, true]);
  }
});
