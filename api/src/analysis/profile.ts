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
const MINUTES_A_DAY = 1440;
/** Of a day of UTC that begins in one local month and ends in another. */
const TWO_MONTHS = -1;
const DARK = darknessCodes.indexOf('dark');
const AVOIDING = bitSet<Action>(actions, ['avoided', 'other_way', 'with_somebody', 'stayed_home']);

/**
 * What describes reports at some positions of the columns, ascending, so that those of one person
 * stand together; for many sets of the columns as they are, one after the other. Counts by people are
 * of distinct reporters. Nothing here guards small counts: what leaves the house goes through the
 * disclosure rules first.
 */
export function createProfiler(columns: ReportColumns): (positions: Uint32Array) => HotspotProfile {
  const { reporter, feltMinute, hour, weekday, dark } = columns.arrays;
  const reasonBits = columns.arrays.reasons;
  const actionBits = columns.arrays.actions;
  const monthOf = createMonthFinder(columns);
  const reasonPeople = createTally(reasons.length);
  const hours = createTally(HOURS);
  const weekdays = createTally(WEEKDAYS);
  const moments = createTally(WEEKDAYS * HOURS);
  const months = createTally(MONTHS);
  // Numbered on from one set to the next, so that what a tally remembers of the last person stays right.
  let person = 0;
  return (positions) => {
    const before = person;
    const reasonReports = new Uint32Array(reasons.length);
    let [withHour, mostlyDark, acted, avoided, largest] = [0, 0, 0, 0, 0];
    for (let first = 0, end = 0; first < positions.length; first = end) {
      person++;
      const own = reporter[positions[first]];
      let did = 0;
      let known = 0;
      let inDark = 0;
      for (; end < positions.length; end++) {
        const at = positions[end];
        if (reporter[at] !== own) break;
        did |= actionBits[at];
        for (let bits = reasonBits[at]; bits !== 0; bits &= bits - 1) {
          const reason = 31 - Math.clz32(bits & -bits);
          reasonReports[reason]++;
          addOnce(reasonPeople, reason, person);
        }
        addOnce(months, monthOf(feltMinute[at]), person);
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
    const peopleOfReason = takeCounts(reasonPeople);
    const peopleOfMoment = takeCounts(moments);
    return {
      people: person - before,
      reports: positions.length,
      reasons: reasons
        .map((reason, i) => ({ reason, people: peopleOfReason[i], reports: reasonReports[i] }))
        .filter(({ reports }) => reports > 0)
        .sort((one, other) => other.people - one.people),
      hours: takeCounts(hours),
      weekdays: takeCounts(weekdays),
      hourByWeekday: Array.from({ length: WEEKDAYS }, (_, day) =>
        peopleOfMoment.slice(day * HOURS, (day + 1) * HOURS),
      ),
      months: takeCounts(months),
      peopleWithHour: withHour,
      darkness: shareInDarkness(mostlyDark, withHour),
      avoidance: shareOf(avoided, acted),
      largestReporterShare: positions.length === 0 ? 0 : largest / positions.length,
    };
  };
}

/**
 * The local month of a minute. A day of UTC that begins and ends in one month lies in it, and is
 * remembered; within the others the clock is asked.
 */
function createMonthFinder({ localTime }: ReportColumns): (minute: number) => number {
  const months = new Map<number, number>();
  const ask = (minute: number): number => localTime(minute * 60_000).month;
  return (minute) => {
    const day = Math.floor(minute / MINUTES_A_DAY);
    let month = months.get(day);
    if (month === undefined) {
      const first = ask(day * MINUTES_A_DAY);
      month = first === ask((day + 1) * MINUTES_A_DAY - 1) ? first : TWO_MONTHS;
      months.set(day, month);
    }
    return month === TWO_MONTHS ? ask(minute) : month;
  };
}

/** People by code; each person, numbered from 1 and one after the other, once a code. */
type Tally = { people: number[]; last: Uint32Array };

function createTally(codes: number): Tally {
  return { people: zeros(codes), last: new Uint32Array(codes) };
}

function addOnce({ people, last }: Tally, code: number, person: number): void {
  if (last[code] === person) return;
  last[code] = person;
  people[code]++;
}

/** What was counted; the tally begins again. */
function takeCounts(tally: Tally): number[] {
  const counted = tally.people;
  tally.people = zeros(counted.length);
  return counted;
}

function zeros(count: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < count; i++) list.push(0);
  return list;
}

function shareInDarkness(dark: number, known: number): DarknessShare {
  if (known === 0) {
    return { dark, known, share: undefined, wilsonLow: undefined, wilsonHigh: undefined };
  }
  const [wilsonLow, wilsonHigh] = wilsonInterval(dark, known);
  return { dark, known, share: dark / known, wilsonLow, wilsonHigh };
}
