import type { ResolvedFilter } from '@trygghetskartan/api/contract/filter';
import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import { weekdayLabels } from '@trygghetskartan/api/contract/labels';
import { useMemo } from 'react';
import { useMunicipality } from '../shell/municipality.ts';
import { ColumnChart } from './ColumnChart.tsx';
import { darkShareByHour } from './dark-hours.ts';
import { darknessSentence } from './hotspot-words.ts';

/** When: hours over a band of darkness, weekdays, and the share in darkness in words. */
export function TimeProfile({
  hotspot,
  filter,
  minimumCount,
}: {
  hotspot: Hotspot;
  filter: ResolvedFilter;
  minimumCount: number;
}) {
  const { centre, timeZone } = useMunicipality();
  const [lng, lat] = centre;
  const { from, to } = filter;
  const dark = useMemo(
    () => darkShareByHour({ from, to }, { lng, lat, timeZone }),
    [from, to, lng, lat, timeZone],
  );
  const few = hotspot.peopleWithHour < minimumCount;
  return (
    <section>
      <h3>Tid på dygnet</h3>
      {few ? (
        <p className="soft">
          Färre än {minimumCount} personer har angett klockslag, därför visas inga timmar.
        </p>
      ) : (
        <>
          <ColumnChart
            label="Personer per timme"
            counts={hotspot.hours}
            names={hotspot.hours.map((_, hour) => `kl. ${hour}–${hour + 1}`)}
            ticks={hotspot.hours.map((_, hour) => (hour % 6 === 0 ? `${hour}` : ''))}
            band={dark}
            minimumCount={minimumCount}
          />
          <p className="chart-note soft">
            Bandet under visar hur stor del av periodens dygn det är mörkt den timmen.{' '}
            {hotspot.peopleWithHour} personer har angett klockslag.
          </p>
          <p>{darknessSentence(hotspot.darkness, minimumCount)}</p>
        </>
      )}
      <h3>Veckodagar</h3>
      <ColumnChart
        label="Personer per veckodag"
        counts={hotspot.weekdays}
        names={[...weekdayLabels]}
        ticks={weekdayLabels.map((name) => name.slice(0, 2))}
        minimumCount={minimumCount}
      />
    </section>
  );
}
