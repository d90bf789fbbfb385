import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type as systemType } from 'node:os';
import { join } from 'node:path';
import { markdownTable } from '../support/text-table.ts';
import type { FilterTimes } from './analysis-level.ts';
import { queryOf } from './filters.ts';
import { growthOf, milliseconds, showFigure, type Figure, type Results } from './results.ts';

/** A figure at a million reports that has to hold. */
export interface Bar {
  group: string;
  what: string;
  /** `≤ 250 ms` */
  says: string;
  holds: (value: number) => boolean;
}

const file = join(import.meta.dirname, 'README.md');
const marks = { start: '<!-- bench:start -->', end: '<!-- bench:end -->' };

/** Machine, date and versions, then a table for each group with a column for each number of reports. */
export function describeResults(
  results: Results,
  sizes: readonly number[],
  bars: readonly Bar[],
  versions: Record<string, string>,
): string {
  const largest = sizes.at(-1) ?? 0;
  const before = sizes.at(-2);
  const sections = [...results.groups()].map(([group, rows]) => {
    const body = [...rows].map(([what, figures]) => {
      const bar = bars.find((each) => each.group === group && each.what === what);
      const growth =
        before === undefined ? undefined : growthOf(figures.get(before), figures.get(largest));
      return [
        what,
        ...sizes.map((size) => showFigure(figures.get(size) ?? '–')),
        ...(before === undefined ? [] : [growth === undefined ? '' : `${growth.toFixed(1)} ×`]),
        bar === undefined ? '' : `${bar.says}${verdict(bar, figures.get(1_000_000))}`,
      ];
    });
    const head = [
      'reports',
      ...sizes.map((size) => size.toLocaleString('en')),
      ...(before === undefined ? [] : ['growth of the last']),
      'bar at 1,000,000',
    ];
    return `### ${group[0].toUpperCase()}${group.slice(1)}\n\n${markdownTable([head, ...body])}`;
  });
  return [describeMachine(versions), ...sections].join('\n\n');
}

/** How much each random filter takes, and how long it took. */
export function describeFilters(filterTimes: readonly FilterTimes[], size: number): string[] {
  if (filterTimes.length === 0) {
    return [];
  }
  const rows = filterTimes.map(({ filter, share, hotspotsMs, heatMs }) => [
    decodeURIComponent(queryOf(filter)),
    showFigure({ value: 100 * share, unit: '%' }),
    showFigure(milliseconds(hotspotsMs)),
    showFigure(milliseconds(heatMs)),
  ]);
  return [
    `### The random filters at ${size.toLocaleString('en')} reports, in process`,
    markdownTable([['filter', 'of the reports', 'hotspots', 'heat of 5 × 5 km'], ...rows]),
  ];
}

function verdict(bar: Bar, figure: Figure | undefined): string {
  if (typeof figure !== 'object') {
    return '';
  }
  return bar.holds(figure.value) ? ', holds' : ', **missed**';
}

function describeMachine(versions: Record<string, string>): string {
  const processors = cpus();
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${new Date().toISOString().slice(0, 10)}, ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}`,
    `${(totalmem() / 1e9).toFixed(0)} GB, ${systemType()} ${release()}`,
    ...named,
  ].join(', ');
}

/** Puts the tables in the place of the last ones in this folder's README.md. */
export function writeReadme(text: string): void {
  const old = readFileSync(file, 'utf8');
  const [start, end] = [old.indexOf(marks.start), old.indexOf(marks.end)];
  if (start === -1 || end < start) {
    throw new Error(`${file} has lost the marks that the tables stand between`);
  }
  const head = old.slice(0, start + marks.start.length);
  writeFileSync(file, `${head}\n\n${text}\n\n${old.slice(end)}`);
}
