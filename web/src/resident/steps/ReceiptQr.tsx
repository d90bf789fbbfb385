import { useMemo, type ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { drawQr } from './receipt-qr.ts';

/** Light round the code, in modules: what a camera needs to find it. */
const quietZone = 4;

/** The link as a QR code. */
export default function ReceiptQr({ link }: { link: string }): ReactNode {
  const { receipt } = useTexts();
  const { size, path } = useMemo(() => drawQr(link), [link]);
  const side = size + 2 * quietZone;
  return (
    <div className="receipt-qr">
      <svg
        viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
        role="img"
        aria-label={receipt.qr}
        shapeRendering="crispEdges"
      >
        <path d={path} />
      </svg>
      <p className="soft small">{receipt.qrHint}</p>
    </div>
  );
}
