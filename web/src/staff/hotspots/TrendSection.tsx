import type { HotspotTrend } from '@trygghetskartan/api/contract/hotspot';
import type { ShownBreakdowns } from '@trygghetskartan/api/contract/small-counts';
import { TrendingUp } from 'lucide-react';
import { ColumnChart } from './ColumnChart.tsx';
import { trendSentence } from './evidence-words.ts';

const dayMonth = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const fortnightDays = 14;
const dayMs = 86_400_000;

/** Fortnight by fortnight, and whether the last is more than those before lead one to expect. */
export function TrendSection({
  trend,
  breakdowns: { fortnights },
  minimumCount,
}: {
  trend: HotspotTrend;
  breakdowns: ShownBreakdowns;
  minimumCount: number;
}) {
  const first = new Date(trend.from).getTime();
  const days = fortnights.map((_, index) =>
    dayMonth.format(new Date(first + index * fortnightDays * dayMs)),
  );
  return (
    <section>
      <h3>Utveckling</h3>
      <p className={trend.alert ? 'notice notice--warn' : undefined}>
        {trend.alert && <TrendingUp className="icon" aria-hidden />}
        {trendSentence(trend)}
      </p>
      <ColumnChart
        label="Personer per tvåveckorsperiod"
        counts={fortnights}
        names={days.map((day) => `två veckor från ${day}`)}
        // A day is as wide as three columns: under the last two it would stand outside the chart.
        ticks={days.map((day, index) => (index % 4 === 0 && index + 2 < days.length ? day : ''))}
        minimumCount={minimumCount}
      />
    </section>
  );
}
