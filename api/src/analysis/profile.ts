import { reasons, type Reason } from '@trygghetskartan/db/vocabulary';
import { darknessCodes, UNKNOWN, type ReportColumns } from './columns.ts';
import { wilsonInterval } from './proportion.ts';

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
  /** People with at least one report whose hour is known. */
  peopleWithHour: number;
  darkness: DarknessShare;
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

/**
 * Describes the reports at these positions of the columns, in any order. Counts by people are of
 * distinct reporters. Nothing here guards small counts: what leaves the house goes through the
 * disclosure rules first.
 */
export function profileReports(columns: ReportColumns, indices: Uint32Array): HotspotProfile {
  const { arrays } = columns;
  const reportsOf = new Map<number, number[]>();
  for (const at of indices) {
    const own = reportsOf.get(arrays.reporter[at]);
    if (own) own.push(at);
    else reportsOf.set(arrays.reporter[at], [at]);
  }
  const people = [...reportsOf.values()];
  return {
    people: people.length,
    reports: indices.length,
    reasons: countReasons(people, arrays.reasons),
    hours: countPeoplePerCode(people, arrays.hour, 24),
    weekdays: countPeoplePerCode(people, arrays.weekday, 7),
    peopleWithHour: people.filter((own) => own.some((at) => arrays.hour[at] !== UNKNOWN)).length,
    darkness: shareInDarkness(people, arrays.dark),
    largestReporterShare: people.reduce(
      (largest, own) => Math.max(largest, own.length / indices.length),
      0,
    ),
  };
}

function countPeoplePerCode(people: number[][], column: Uint8Array, codes: number): number[] {
  const counts = Array.from({ length: codes }, () => 0);
  for (const own of people) {
    for (const code of new Set(own.map((at) => column[at]))) if (code < codes) counts[code]++;
  }
  return counts;
}

function countReasons(people: number[][], masks: Uint32Array): HotspotProfile['reasons'] {
  const counts = reasons.map((reason) => ({ reason, people: 0, reports: 0 }));
  for (const own of people) {
    let given = 0;
    for (const at of own) {
      given |= masks[at];
      for (const [bit, count] of counts.entries()) count.reports += (masks[at] >>> bit) & 1;
    }
    for (const [bit, count] of counts.entries()) count.people += (given >>> bit) & 1;
  }
  return counts.filter((count) => count.reports > 0).sort((a, b) => b.people - a.people);
}

function shareInDarkness(people: number[][], column: Uint8Array): DarknessShare {
  let dark = 0;
  let known = 0;
  for (const own of people) {
    const codes = own.map((at) => column[at]).filter((code) => code !== UNKNOWN);
    if (codes.length === 0) continue;
    known++;
    const inDark = codes.filter((code) => code === darknessCodes.indexOf('dark')).length;
    if (inDark * 2 >= codes.length) dark++;
  }
  if (known === 0) {
    return { dark, known, share: undefined, wilsonLow: undefined, wilsonHigh: undefined };
  }
  const [wilsonLow, wilsonHigh] = wilsonInterval(dark, known);
  return { dark, known, share: dark / known, wilsonLow, wilsonHigh };
}
