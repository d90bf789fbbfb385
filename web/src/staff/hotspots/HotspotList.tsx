import type { Hotspot, HotspotList as HotspotAnswer } from '@trygghetskartan/api/contract/hotspot';
import { classOf } from '@trygghetskartan/api/contract/hotspot-class';
import { TrendingUp } from 'lucide-react';
import { useId } from 'react';
import type { Pointing } from '../map/HotspotLayer.tsx';
import { ClassMark } from './ClassMark.tsx';
import { groupByClass } from './class-groups.ts';
import { trendWord } from './evidence-words.ts';
import { mainReasons, peopleSentence } from './hotspot-words.ts';
import { RangeBar } from './RangeBar.tsx';

/** The ranked list under the headings of its classes; pointing at a row points at its place on the map. */
export function HotspotList({ list, pointing }: { list: HotspotAnswer; pointing: Pointing }) {
  const most = Math.max(...list.hotspots.map(({ people }) => people));
  const id = useId();
  return groupByClass(list.hotspots).map(({ title, note, hotspots }, group) => (
    <section key={note} aria-labelledby={`${id}-${group}`}>
      <h3 className="hotspot-class" id={`${id}-${group}`}>
        <span>
          {title} ({hotspots.length})
        </span>{' '}
        <span className="soft">{note}</span>
      </h3>
      <ol className="hotspot-list" start={hotspots[0]?.number}>
        {hotspots.map((hotspot) => (
          <li key={hotspot.number}>
            <HotspotRow
              hotspot={hotspot}
              most={most}
              reasons={mainReasons(hotspot, list.minimumCount)}
              pointing={pointing}
            />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function HotspotRow({
  hotspot,
  most,
  reasons,
  pointing,
}: {
  hotspot: Hotspot;
  most: number;
  reasons: string;
  pointing: Pointing;
}) {
  const { number, name } = hotspot;
  const trend = trendWord(hotspot.trend);
  return (
    <button
      type="button"
      className="hotspot-row"
      data-hovered={pointing.hovered === number}
      onClick={() => pointing.onSelect(number)}
      onMouseEnter={() => pointing.onHover(number)}
      onMouseLeave={() => pointing.onHover(undefined)}
      onFocus={() => pointing.onHover(number)}
      onBlur={() => pointing.onHover(undefined)}
    >
      <span className={`disc disc--${classOf(hotspot)}`}>{number}</span>
      <span className="hotspot-name">{name}</span>
      <span className="hotspot-tier">
        <ClassMark hotspot={hotspot} />
        {trend !== undefined && (
          <span className="hotspot-mark">
            <TrendingUp className="icon" aria-hidden /> {trend}
          </span>
        )}
      </span>
      <span className="hotspot-people">{peopleSentence(hotspot)}</span>
      <RangeBar hotspot={hotspot} most={most} />
      <span className="hotspot-reasons soft">{reasons}</span>
    </button>
  );
}
