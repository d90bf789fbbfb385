import type { ResolvedFilter } from '@trygghetskartan/api/contract/filter';
import { weekdayLabels } from '@trygghetskartan/api/contract/hotspot-labels';
import type { ShownBreakdowns, ShownCount } from '@trygghetskartan/api/contract/small-counts';
import { useMemo } from 'react';
import { useMunicipality } from '../shell/municipality.ts';
import { ColumnChart } from './ColumnChart.tsx';
import { darkShareByHour } from './dark-hours.ts';
import { busiestSentence } from './evidence-words.ts';
import { darknessSentence, typicalHourInWords } from './hotspot-words.ts';

/** When: hours over a band of darkness, weekdays, and the share in darkness in words. */
export function TimeProfile({
  breakdowns,
  filter,
  minimumCount,
}: {
  breakdowns: ShownBreakdowns;
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
  const { hours, weekdays, months, peopleWithHour } = breakdowns;
  const typical = typicalHourInWords(breakdowns);
  const busiest = busiestSentence(breakdowns);
  return (
    <section>
      <h3>Tid på dygnet</h3>
      {isEmpty(hours) ? (
        <p className="soft">För få personer per timme för att visa några timmar.</p>
      ) : (
        <>
          <ColumnChart
            label="Personer per timme"
            counts={hours}
            names={hours.map((_, hour) => `kl. ${hour}–${hour + 1}`)}
            ticks={hours.map((_, hour) => (hour % 6 === 0 ? `${hour}` : ''))}
            band={dark}
            minimumCount={minimumCount}
          />
          <p className="chart-note soft">
            Bandet under visar hur stor del av periodens dygn det är mörkt den timmen.
            {peopleWithHour !== null && ` ${peopleWithHour} personer har angett klockslag.`}
          </p>
          {typical !== undefined && <p>Upplevt {typical}.</p>}
        </>
      )}
      <p>{darknessSentence(breakdowns)}</p>
      <h3>Veckodagar</h3>
      {isEmpty(weekdays) ? (
        <p className="soft">För få personer per veckodag för att visa några dagar.</p>
      ) : (
        <ColumnChart
          label="Personer per veckodag"
          counts={weekdays}
          names={[...weekdayLabels]}
          ticks={weekdayLabels.map((name) => name.slice(0, 2))}
          minimumCount={minimumCount}
        />
      )}
      {busiest !== undefined && <p>{busiest}</p>}
      {!isEmpty(months) && (
        <>
          <h3>Månader</h3>
          <ColumnChart
            label="Personer per månad"
            counts={months}
            names={months.map((_, month) => monthName('long', month))}
            ticks={months.map((_, month) => monthName('narrow', month))}
            minimumCount={minimumCount}
          />
        </>
      )}
    </section>
  );
}

const monthName = (length: 'long' | 'narrow', month: number): string =>
  new Intl.DateTimeFormat('sv-SE', { month: length, timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, month)),
  );

/** Nothing to draw: nobody said when, or nothing of it may be shown. */
const isEmpty = (counts: readonly ShownCount[]): boolean =>
  counts.every((count) => count === null || count === 0);
