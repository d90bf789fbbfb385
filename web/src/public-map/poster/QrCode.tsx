import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Empty modules round the code, as readers need them (ISO/IEC 18004, 5.3.8). */
const quietModules = 4;

/** A text as a QR code, drawn here: nobody else learns of it. A quarter of it may be worn off. */
export default function QrCode({ text, label }: { text: string; label: string }) {
  const code = generate(text, { minCorrectionLevel: correction.Q });
  const side = code.size + 2 * quietModules;
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`${-quietModules} ${-quietModules} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path d={toSvgPath(code)} />
    </svg>
  );
}
