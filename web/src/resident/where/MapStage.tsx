import { lazy, Suspense } from 'react';
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useTexts } from '../../i18n/texts.ts';
import { Fence } from '../../map/Fence.tsx';
import type { CrosshairMapProps } from './CrosshairMap.tsx';

const CrosshairMap = lazy(() => import('./CrosshairMap.tsx'));

interface MapStageProps extends Omit<CrosshairMapProps, 'municipality'> {
  municipality: Municipality | undefined;
  failed: boolean;
  onRetry: () => void;
}

/** The map's place on the screen. The page is in use before the map has come, and without it. */
export function MapStage({ municipality, failed, onRetry, ...map }: MapStageProps) {
  const texts = useTexts();
  return (
    <div className="map-stage">
      <div aria-live="polite">
        {failed && (
          <div className="map-message">
            <p>{texts.map.placesFailed}</p>
            {map.choosing && (
              <button type="button" className="button button--quiet" onClick={onRetry}>
                {texts.map.retry}
              </button>
            )}
          </div>
        )}
      </div>
      {municipality !== undefined && (
        <Fence instead={<p className="map-message">{texts.map.failed}</p>}>
          <Suspense fallback={<p className="map-message">{texts.map.loading}</p>}>
            <CrosshairMap municipality={municipality} {...map} />
          </Suspense>
        </Fence>
      )}
    </div>
  );
}
