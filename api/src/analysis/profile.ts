import { actions, reasons, type Action, type Reason } from '@trygghetskartan/db/vocabulary';
import { bitSet } from './bit-set.ts';
import { darknessCodes, UNKNOWN } from './column-arrays.ts';
import type { ReportColumns } from './columns.ts';
import { shareOf, wilsonInterval, type Share } from './proportion.ts';

/** Who, why and when behind a set of reports. */
export type HotspotProfile = {
  /** Distinct reporters. */
  people: number;
  reports: number;
  /** Reasons that were given, most people first, then in the vocabulary's order. */
  reasons: { reason: Reason; people: number; reports: number }[];
  /** People per local hour 0–23: someone who reports at two hours stands in both. */
  hours: number[];
  /** People per weekday, Monday first, counted in the same way. */
  weekdays: number[];
  /** People per weekday and local hour, Monday first. */
  hourByWeekday: number[][];
  /**
   * People per calendar month, January first, of the moment that a filter's period goes by: when it
   * was felt or, where that is not known, received.
   */
  months: number[];
  /** People with at least one report whose hour is known. */
  peopleWithHour: number;
  darkness: DarknessShare;
  /**
   * People who avoided the place, took another way, went with somebody or stayed at home, of those
   * who said what they did ("nothing special" among it); undefined where nobody did.
   */
  avoidance: Share | undefined;
  /** Largest share of the reports that comes from one reporter, 0–1. */
  largestReporterShare: number;
};

/**
 * Share in darkness by people: each person whose hour is known counts as dark where at least half of
 * the person's known reports are. Undefined share and interval where nobody's hour is known.
 */
export type DarknessShare = {
  dark: number;
  known: number;
  share: number | undefined;
  wilsonLow: number | undefined;
  wilsonHigh: number | undefined;
};

const HOURS = 24;
const WEEKDAYS = 7;
const MONTHS = 12;
const DARK = darknessCodes.indexOf('dark');
const AVOIDING = bitSet<Action>(actions, ['avoided', 'other_way', 'with_somebody', 'stayed_home']);

/**
 * Describes the reports at these positions of the columns, ascending, so that those of one person
 * stand together. Counts by people are of distinct reporters. Nothing here guards small counts: what
 * leaves the house goes through the disclosure rules first.
 */
export function profileReports(columns: ReportColumns, positions: Uint32Array): HotspotProfile {
  const { reporter, feltMinute, hour, weekday, dark } = columns.arrays;
  const reasonPeople = createTally(reasons.length);
  const reasonReports = new Uint32Array(reasons.length);
  const hours = createTally(HOURS);
  const weekdays = createTally(WEEKDAYS);
  const moments = createTally(WEEKDAYS * HOURS);
  const months = createTally(MONTHS);
  let [people, withHour, mostlyDark, acted, avoided, largest] = [0, 0, 0, 0, 0, 0];
  for (let first = 0, end = 0; first < positions.length; first = end) {
    const person = ++people;
    let did = 0;
    let known = 0;
    let inDark = 0;
    for (; end < positions.length; end++) {
      const at = positions[end];
      if (reporter[at] !== reporter[positions[first]]) break;
      did |= columns.arrays.actions[at];
      for (let bits = columns.arrays.reasons[at]; bits !== 0; bits &= bits - 1) {
        const reason = 31 - Math.clz32(bits & -bits);
        reasonReports[reason]++;
        addOnce(reasonPeople, reason, person);
      }
      addOnce(months, columns.localTime(feltMinute[at] * 60_000).month, person);
      if (hour[at] === UNKNOWN) continue;
      known++;
      if (dark[at] === DARK) inDark++;
      addOnce(hours, hour[at], person);
      addOnce(weekdays, weekday[at], person);
      addOnce(moments, weekday[at] * HOURS + hour[at], person);
    }
    if (known > 0) withHour++;
    if (known > 0 && inDark * 2 >= known) mostlyDark++;
    if (did !== 0) acted++;
    if ((did & AVOIDING) !== 0) avoided++;
    largest = Math.max(largest, end - first);
  }
  return {
    people,
    reports: positions.length,
    reasons: reasons
      .map((reason, i) => ({ reason, people: reasonPeople.people[i], reports: reasonReports[i] }))
      .filter(({ reports }) => reports > 0)
      .sort((one, other) => other.people - one.people),
    hours: hours.people,
    weekdays: weekdays.people,
    hourByWeekday: Array.from({ length: WEEKDAYS }, (_, day) =>
      moments.people.slice(day * HOURS, (day + 1) * HOURS),
    ),
    months: months.people,
    peopleWithHour: withHour,
    darkness: shareInDarkness(mostlyDark, withHour),
    avoidance: shareOf(avoided, acted),
    largestReporterShare: positions.length === 0 ? 0 : largest / positions.length,
  };
}

/** People by code; each person, numbered from 1 and one after the other, once a code. */
type Tally = { people: number[]; last: Uint32Array };

function createTally(codes: number): Tally {
  return { people: Array.from({ length: codes }, () => 0), last: new Uint32Array(codes) };
}

function addOnce({ people, last }: Tally, code: number, person: number): void {
  if (last[code] === person) return;
  last[code] = person;
  people[code]++;
}

function shareInDarkness(dark: number, known: number): DarknessShare {
  if (known === 0) {
    return { dark, known, share: undefined, wilsonLow: undefined, wilsonHigh: undefined };
  }
  const [wilsonLow, wilsonHigh] = wilsonInterval(dark, known);
  return { dark, known, share: dark / known, wilsonLow, wilsonHigh };
}
