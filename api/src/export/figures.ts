import type { Hotspot } from '../contract/hotspot.ts';
import { classOf } from '../contract/hotspot-class.ts';
import { classLabels } from '../contract/hotspot-labels.ts';
import { fewerThan, type ShownBreakdowns } from '../contract/small-counts.ts';
import { typicalHour } from '../contract/typical-hour.ts';
import { demonstrationSentence, type ExportContext } from './export-context.ts';

/** A text, a number, or nothing. */
export type Cell = string | number | null;

export type Figure = readonly [
  name: string,
  read: (hotspot: Hotspot, breakdowns: ShownBreakdowns, context: ExportContext) => Cell,
];

/**
 * The figures that CSV and GeoJSON share, by their Swedish names, in the order of the columns.
 * lng and lat: WGS 84 degrees, six decimals (0.1 m). easting and northing: EPSG:3006, whole metres.
 * yta_m2: square metres. q: three significant digits. Shares: whole per cent.
 * What few people, or one report, can be known by is no figure here: the last felt day, say.
 */
export const figures: readonly Figure[] = [
  ['nummer', (hotspot) => hotspot.number],
  // Where a person looks first, and what a map program writes beside the place.
  ['namn', ({ name }, _, { demonstration }) => (demonstration ? `(Demo) ${name}` : name)],
  ['nivå', (hotspot) => classCodes[classOf(hotspot)]],
  ['nivå_betyder', (hotspot) => classLabels[classOf(hotspot)]],
  ['personer', (hotspot) => hotspot.people],
  ['rapporter', (hotspot) => hotspot.reports],
  ['väntade_personer', (hotspot) => round(hotspot.expectedPeople, 1)],
  ['minst_fler', (hotspot) => round(hotspot.atLeastMore, 1)],
  ['q', (hotspot) => Number(hotspot.q.toPrecision(3))],
  // What q says depends on what it was tested against; of a sudden place the level does not tell.
  ['q_prövat_mot', (hotspot) => (hotspot.tier === 'A' ? 'ojämn omgivning' : 'slumpen')],
  // The same place has the same id from run to run; a place that no run has named has none.
  ['plats_id', (hotspot) => hotspot.lasting?.id ?? null],
  ['känd_sedan', (hotspot) => hotspot.lasting?.since ?? null],
  ['utveckling', ({ trend }) => (trend?.p === undefined ? null : trendWords(trend))],
  ['lng', (hotspot) => round(hotspot.lng, 6)],
  ['lat', (hotspot) => round(hotspot.lat, 6)],
  ['easting_3006', (hotspot) => round(hotspot.easting, 0)],
  ['northing_3006', (hotspot) => round(hotspot.northing, 0)],
  ['yta_m2', (hotspot) => round(hotspot.areaSquareMetres, 0)],
  ['personer_med_känd_timme', (_, breakdowns) => breakdowns.peopleWithHour],
  ['oftast_omkring_timme', (_, breakdowns) => typicalHour(breakdowns) ?? null],
  ['andel_i_mörker_procent', (_, breakdowns) => percent(breakdowns.darkness?.share)],
  ['andel_i_mörker_lägst_procent', (_, breakdowns) => percent(breakdowns.darkness?.low)],
  ['andel_i_mörker_högst_procent', (_, breakdowns) => percent(breakdowns.darkness?.high)],
];

/** Whoever counts the rows of a level counts no sudden place among those that last. */
const classCodes = { A: 'A', B: 'B', sudden: 'plötslig' } as const;

function trendWords({ rising, alert }: NonNullable<Hotspot['trend']>): string {
  return alert ? 'ökar' : rising ? 'kanske ökar' : 'ingen tydlig ökning';
}

/** What a file says where counts were withheld; nothing where none were. */
export function withheldNote(breakdowns: ShownBreakdowns, minimumCount: number): string {
  return breakdowns.withheld
    ? `Uppgifter som rör ${fewerThan(minimumCount)} personer, eller som skulle avslöja dem, visas inte.`
    : '';
}

/** A note or a description, after the word that the reports are made up where they are. */
export function markNote(note: string, { demonstration }: ExportContext): string {
  return demonstration ? `${demonstrationSentence} ${note}`.trimEnd() : note;
}

const percent = (share: number | undefined): Cell =>
  share === undefined ? null : Math.round(share * 100);

/** To so many decimals. Never gives −0, which would be written `-0`. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
