import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { lazy, Suspense } from 'react';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { Words } from '../../i18n/Words.tsx';
import { Fence } from '../../map/Fence.tsx';
import type { Point } from '../../resident/where/distance.ts';
import { placePath, posterAddress } from '../place-address.ts';

const QrCode = lazy(() => import('./QrCode.tsx'));

export const posterSizes = ['A4', 'A5'] as const;
export type PosterSize = (typeof posterSizes)[number];

interface PosterProps {
  id: string;
  name: string;
  point: Point;
  size: PosterSize;
  municipality: Municipality;
}

/**
 * A sheet to put up at the place (affisch): black on white, no figures, so that it stays true for
 * as long as it hangs.
 */
export function Poster({ id, name, point, size, municipality }: PosterProps) {
  const { poster } = usePublicMapTexts();
  const { origin, host } = window.location;
  return (
    <article className={`poster poster--${size}`}>
      <p className="poster-from">{poster.from(municipality.name)}</p>
      <h2>{poster.question}</h2>
      <p className="poster-name">
        <Words>{name}</Words>
      </p>
      <p className="poster-ask">{poster.ask}</p>
      <div className="poster-code">
        <Fence instead={<p>{poster.codeFailed}</p>}>
          <Suspense>
            <QrCode text={origin + posterAddress(id, point)} label={poster.code} />
          </Suspense>
        </Fence>
      </div>
      <p className="poster-how">
        {poster.how}
        <strong dir="ltr">{host + placePath(id)}</strong>
      </p>
      <p className="poster-terms">{poster.terms}</p>
      <p className="poster-emergency">{poster.emergency}</p>
      {municipality.demonstration && <p className="poster-demonstration">{poster.demonstration}</p>}
    </article>
  );
}
