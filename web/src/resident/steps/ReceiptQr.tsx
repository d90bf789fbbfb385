import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import type { QrDrawing } from './receipt-qr.ts';

/** Light round the code, in modules: what a camera needs to find it. */
const quietZone = 4;

/** The link as a QR code. Loaded when it is asked for; where it cannot be, the link is there. */
export function ReceiptQr({ link }: { link: string }) {
  const { receipt } = useTexts();
  const [drawing, setDrawing] = useState<QrDrawing>();
  useEffect(() => {
    let gone = false;
    import('./receipt-qr.ts').then(
      ({ drawQr }) => gone || setDrawing(drawQr(link)),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [link]);
  if (drawing === undefined) {
    return null;
  }
  const side = drawing.size + 2 * quietZone;
  return (
    <div className="receipt-qr">
      <svg
        viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
        role="img"
        aria-label={receipt.qr}
        shapeRendering="crispEdges"
      >
        <path d={drawing.path} />
      </svg>
      <p className="soft small">{receipt.qrHint}</p>
    </div>
  );
}
