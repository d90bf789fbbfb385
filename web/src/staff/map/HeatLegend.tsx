import { heatClasses } from '@trygghetskartan/api/contract/heat';
import type { Feeling } from '@trygghetskartan/db/vocabulary';
import { classWords, emptyMapSentence } from '../hotspots/hotspot-words.ts';
import type { HeatState } from './HeatLayer.tsx';

const classes = ['A', 'B', 'sudden'] as const;

const decimal = new Intl.NumberFormat('sv-SE');

interface Shown {
  heat: boolean;
  outlines: boolean;
}

/** What the colours and lines mean, in numbers that never follow the zoom, and what to show of them. */
export function HeatLegend({
  shown,
  onShow,
  heatState,
  feeling,
  minimumCount,
  drawnGround,
}: {
  shown: Shown;
  onShow: (shown: Shown) => void;
  heatState: HeatState;
  feeling: Feeling;
  minimumCount: number;
  /** Whether the map is drawn without tiles. */
  drawnGround: boolean;
}) {
  return (
    <div className="legend">
      <div className="legend-toggles">
        <label className="check">
          <input
            type="checkbox"
            checked={shown.heat}
            onChange={(event) => onShow({ ...shown, heat: event.target.checked })}
          />
          Värme
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={shown.outlines}
            onChange={(event) => onShow({ ...shown, outlines: event.target.checked })}
          />
          Hotspots
        </label>
        <output className="legend-state soft">
          {shown.heat && heatState === 'loading' && 'Hämtar värme …'}
          {shown.heat && heatState === 'failed' && 'Värmen kunde inte hämtas'}
        </output>
      </div>
      {shown.heat && (
        <div className="legend-heat">
          <p className="legend-title">Röster per hektar</p>
          <ol className="legend-ramp">
            {heatClasses.map((lower, index) => (
              <li key={lower}>
                <span className={`legend-swatch legend-swatch--${index + 1}`} />
                {decimal.format(lower)}
                {index === heatClasses.length - 1 && (
                  <span className="visually-hidden"> och mer</span>
                )}
              </li>
            ))}
          </ol>
          <p className="legend-note">
            En röst är en person på en plats. {emptyMapSentence(feeling, minimumCount)}
          </p>
        </div>
      )}
      {drawnGround && (
        <p className="legend-note">Kartan är förenklad: platser och områden, utan gator och hus.</p>
      )}
      {shown.outlines && (
        <ul className="legend-lines">
          {classes.map((each) => (
            <li key={each}>
              <svg className="legend-line" viewBox="0 0 32 6" aria-hidden>
                <path className={`outline outline--${each}`} d="M0 3H32" />
              </svg>{' '}
              {classWords[each]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
