import type { Hotspot, HotspotList } from '@trygghetskartan/api/contract/hotspot';
import { classOf } from '@trygghetskartan/api/contract/hotspot-class';
import { classLabels } from '@trygghetskartan/api/contract/hotspot-labels';
import { showBreakdowns } from '@trygghetskartan/api/contract/small-counts';
import { ArrowLeft, ChevronLeft, ChevronRight, TriangleAlert, Users } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Coordinates } from './Coordinates.tsx';
import { EffectSection } from './EffectSection.tsx';
import { avoidanceSentence, lastingSentence, unsafeShareSentence } from './evidence-words.ts';
import {
  expectedSentence,
  loudestSentence,
  peopleSentence,
  suddenSentence,
} from './hotspot-words.ts';
import { HotspotMeasures } from './HotspotMeasures.tsx';
import { RangeBar, RangeKey } from './RangeBar.tsx';
import { ReasonBars } from './ReasonBars.tsx';
import { RobustnessSection } from './RobustnessSection.tsx';
import { TimeProfile } from './TimeProfile.tsx';
import { TrendSection } from './TrendSection.tsx';

/** One hotspot: how much, how sure, why and when. */
export function HotspotDetail({
  hotspot,
  list,
  onSelect,
}: {
  hotspot: Hotspot;
  list: HotspotList;
  onSelect: (number: number | undefined) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the panel stands under the map, the focus also brings it into view.
  useEffect(() => heading.current?.focus(), []);
  const loudest = loudestSentence(hotspot);
  const most = Math.max(...list.hotspots.map(({ people }) => people));
  const { minimumCount } = list;
  const breakdowns = showBreakdowns(hotspot, minimumCount);
  const avoidance = avoidanceSentence(breakdowns);
  const unsafeShare = unsafeShareSentence(breakdowns);
  return (
    <article className="detail">
      <Neighbours number={hotspot.number} count={list.hotspots.length} onSelect={onSelect} />
      <header className="detail-head">
        <span className={`disc disc--${classOf(hotspot)}`}>{hotspot.number}</span>
        <h2 ref={heading} tabIndex={-1}>
          {hotspot.name}
        </h2>
      </header>
      {hotspot.lasting !== undefined && <p className="soft">{lastingSentence(hotspot.lasting)}</p>}
      <p className="detail-people">{peopleSentence(hotspot)}</p>
      <RangeBar hotspot={hotspot} most={most} />
      <RangeKey />
      <p>
        {classLabels[classOf(hotspot)]}. {expectedSentence(hotspot)}{' '}
        <span className="soft">
          Räknat på {hotspot.people} personer som har skickat {hotspot.reports} rapporter.
        </span>
      </p>
      {hotspot.sudden && (
        <p className="notice notice--warn">
          <TriangleAlert className="icon" aria-hidden />
          {suddenSentence()}
        </p>
      )}
      {loudest !== undefined && (
        <p className="notice notice--warn">
          <Users className="icon" aria-hidden />
          {loudest}
        </p>
      )}
      {hotspot.trend !== undefined && (
        <TrendSection trend={hotspot.trend} breakdowns={breakdowns} minimumCount={minimumCount} />
      )}
      <ReasonBars
        breakdowns={breakdowns}
        people={hotspot.people}
        given={hotspot.reasons.length > 0}
      />
      {avoidance !== undefined && <p>{avoidance}</p>}
      {unsafeShare !== undefined && <p>{unsafeShare}</p>}
      <TimeProfile breakdowns={breakdowns} filter={list.filter} minimumCount={minimumCount} />
      <RobustnessSection key={list.query} hotspot={hotspot} query={list.query} />
      <HotspotMeasures hotspot={hotspot} />
      {hotspot.lasting !== undefined && (
        <EffectSection key={hotspot.lasting.id} place={`${hotspot.lasting.id}`} />
      )}
      <section>
        <h3>Läge</h3>
        <Coordinates hotspot={hotspot} />
      </section>
      <p className="detail-caution soft">
        En livlig plats får fler rapporter bara för att fler går där. Uppgifter om färre än{' '}
        {minimumCount} personer visas inte med siffra, så att ingen enskild kan kännas igen.
      </p>
    </article>
  );
}

function Neighbours({
  number,
  count,
  onSelect,
}: {
  number: number;
  count: number;
  onSelect: (number: number | undefined) => void;
}) {
  return (
    <nav className="detail-nav" aria-label="Bläddra bland hotspots">
      <button type="button" className="link" onClick={() => onSelect(undefined)}>
        <ArrowLeft className="icon" aria-hidden />
        Alla hotspots
      </button>
      <span className="detail-steps">
        <button
          type="button"
          className="link"
          disabled={number === 1}
          onClick={() => onSelect(number - 1)}
        >
          <ChevronLeft className="icon" aria-hidden />
          Förra
        </button>
        <button
          type="button"
          className="link"
          disabled={number === count}
          onClick={() => onSelect(number + 1)}
        >
          Nästa
          <ChevronRight className="icon" aria-hidden />
        </button>
      </span>
    </nav>
  );
}
