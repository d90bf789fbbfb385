import { Component, lazy, Suspense, type ReactNode } from 'react';
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useTexts } from '../../i18n/texts.ts';
import type { CrosshairMapProps } from './CrosshairMap.tsx';

const CrosshairMap = lazy(() => import('./CrosshairMap.tsx'));

interface MapStageProps extends Omit<CrosshairMapProps, 'municipality'> {
  municipality: Municipality | undefined;
  failed: boolean;
}

/** The map's place on the screen. The page is in use before the map has come, and without it. */
export function MapStage({ municipality, failed, ...map }: MapStageProps) {
  const texts = useTexts();
  const missing = <p className="map-message">{texts.map.failed}</p>;
  return (
    <div className="map-stage">
      {failed && missing}
      {municipality !== undefined && (
        <Fence instead={missing}>
          <Suspense fallback={<p className="map-message">{texts.map.loading}</p>}>
            <CrosshairMap municipality={municipality} {...map} />
          </Suspense>
        </Fence>
      )}
    </div>
  );
}

/** A map that breaks or never arrives must not take the questions with it. */
class Fence extends Component<{ instead: ReactNode; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
