import type { HotspotList as HotspotAnswer } from '@trygghetskartan/api/contract/hotspot';
import { TrendingUp, TriangleAlert } from 'lucide-react';
import type { Pointing } from '../map/HotspotLayer.tsx';
import { trendWord } from './evidence-words.ts';
import { mainReasons, peopleSentence, tierWords } from './hotspot-words.ts';
import { RangeBar } from './RangeBar.tsx';

/** The ranked list; pointing at a row points at its place on the map. */
export function HotspotList({ list, pointing }: { list: HotspotAnswer; pointing: Pointing }) {
  const most = Math.max(...list.hotspots.map(({ people }) => people));
  return (
    <ol className="hotspot-list">
      {list.hotspots.map((hotspot) => (
        <li key={hotspot.number}>
          <button
            type="button"
            className="hotspot-row"
            data-hovered={pointing.hovered === hotspot.number}
            onClick={() => pointing.onSelect(hotspot.number)}
            onMouseEnter={() => pointing.onHover(hotspot.number)}
            onMouseLeave={() => pointing.onHover(undefined)}
            onFocus={() => pointing.onHover(hotspot.number)}
            onBlur={() => pointing.onHover(undefined)}
          >
            <span className={`disc disc--${hotspot.tier}`}>{hotspot.number}</span>
            <span className="hotspot-name">{hotspot.name}</span>
            <span className="hotspot-tier">
              {tierWords[hotspot.tier]}
              {hotspot.sudden && (
                <span className="hotspot-sudden">
                  <TriangleAlert className="icon" aria-hidden /> Plötslig
                </span>
              )}
              {trendWord(hotspot.trend) !== undefined && (
                <span className="hotspot-sudden">
                  <TrendingUp className="icon" aria-hidden /> {trendWord(hotspot.trend)}
                </span>
              )}
            </span>
            <span className="hotspot-people">{peopleSentence(hotspot)}</span>
            <RangeBar hotspot={hotspot} most={most} />
            <span className="hotspot-reasons soft">{mainReasons(hotspot, list.minimumCount)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
