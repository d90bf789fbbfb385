import { generate } from 'lean-qr';

/** A square of so many modules a side, and the path that fills the dark ones. */
export interface QrDrawing {
  size: number;
  path: string;
}

/** The QR code of a text, drawn here: no address leaves the phone to become a picture. */
export function drawQr(text: string): QrDrawing {
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) {
        path += `M${x} ${y}h1v1h-1z`;
      }
    }
  }
  return { size: code.size, path };
}
