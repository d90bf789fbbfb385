import { filterSentence } from '../contract/filter-sentence.ts';
import type { HotspotList } from '../contract/hotspot.ts';
import { weekdayLabels } from '../contract/hotspot-labels.ts';
import { reasonShortLabels } from '../contract/labels.ts';
import { fewerThan, showBreakdowns, showSelection } from '../contract/small-counts.ts';
import { coordinateSystems, localInstant, type ExportContext } from './export-context.ts';
import { figures, markNote, withheldNote, type Cell, type Figure } from './figures.ts';

/**
 * The hotspot list as a table, one row a hotspot in the list's order.
 *
 * UTF-8 with a byte order mark, semicolons, decimal commas, CRLF, RFC 4180 in all else. That is
 * what Excel with Swedish settings reads on a double click: it takes list separator and decimal
 * mark from Windows, and the encoding from the mark. With decimal points it reads `57.65` as text.
 * A `sep=` line would make it ignore the mark, and is a broken header to every other reader. GDAL
 * finds separator and decimal mark by itself, LibreOffice asks (language: Swedish), a script says
 * `read_csv(…, sep=';', decimal=',')`. For machines there is GeoJSON.
 *
 * The first row is the header and every row has the same columns, so the file is a table to every
 * reader. What it holds (filter, time, method, minimum count, coordinate systems) stands in the
 * last columns of each row, and so follows a row that is copied elsewhere. An empty list gives one
 * row without a number, so that the file still names its filter.
 *
 * Counts that are withheld are blank, and `anmärkning` says so. Of the demonstration it says that the
 * reports are made up, and each name begins with "(Demo)".
 */
export function hotspotsToCsv(list: HotspotList, context: ExportContext): Uint8Array {
  const about = describeList(list, context);
  const rows = list.hotspots.map((hotspot) => {
    const breakdowns = showBreakdowns(hotspot, list.minimumCount);
    const note = markNote(withheldNote(breakdowns, list.minimumCount), context);
    const cells = columns.map(([, read]) => read(hotspot, breakdowns, context));
    return [...cells, note, ...about.values()];
  });
  if (rows.length === 0) {
    const note = markNote('Urvalet har inga hotspots.', context);
    rows.push([...columns.map(() => null), note, ...about.values()]);
  }
  const header = [...columns.map(([name]) => name), 'anmärkning', ...about.keys()];
  const text = [header, ...rows].map((cells) => `${cells.map(writeCell).join(';')}\r\n`).join('');
  return new TextEncoder().encode(`\uFEFF${text}`);
}

const columns: readonly Figure[] = [
  ...figures,
  [
    'orsaker_personer',
    (_, { reasons }) =>
      reasons.map(({ reason, people }) => `${reasonShortLabels[reason]} (${people})`).join(', '),
  ],
  ['timmar_personer', (_, { hours }) => inWords(hours, (hour) => `kl. ${hour}–${hour + 1}`)],
  [
    'veckodagar_personer',
    (_, { weekdays }) => inWords(weekdays, (day) => weekdayLabels[day] ?? ''),
  ],
];

function describeList(list: HotspotList, context: ExportContext): Map<string, Cell> {
  const selection = showSelection(list);
  const few = fewerThan(list.minimumCount);
  return new Map<string, Cell>([
    ['kommun', context.municipalityName],
    ['urval', filterSentence(list.filter)],
    ['urval_i_adressen', list.query],
    ['urval_rapporter', selection?.reports ?? `från ${few} personer`],
    ['urval_personer', selection?.people ?? few],
    ['uttagen', localInstant(context.generatedAt, context.timeZone)],
    ['metod', list.method],
    ['minsta_antal_personer', list.minimumCount],
    ['koordinatsystem', coordinateSystems],
  ]);
}

/** Only what may be shown and is not zero: `kl. 21–22 (9), kl. 22–23 (7)`. */
function inWords(people: (number | null)[], label: (index: number) => string): string {
  return people
    .map((count, index) => (count === null || count === 0 ? '' : `${label(index)} (${count})`))
    .filter((words) => words !== '')
    .join(', ');
}

/** Numbers bare with a decimal comma, texts always in quotes, nothing as nothing. */
function writeCell(cell: Cell): string {
  if (cell === null) {
    return '';
  }
  return typeof cell === 'number'
    ? `${cell}`.replace('.', ',')
    : `"${guardFormula(cell).replaceAll('"', '""')}"`;
}

/**
 * Text that no spreadsheet takes for a formula: an apostrophe goes before =, +, - and @ (in full
 * width too) at the start, and after what a reader with other settings would split at. Control
 * characters become spaces, since a tab or a line break starts a new cell in some readers. Numbers
 * never come here, so a negative one stays a number. (OWASP, CSV Injection.)
 */
function guardFormula(text: string): string {
  return text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/(^|[,;"])(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
}
