import { feelings, type Feeling } from '@trygghetskartan/db/vocabulary';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What a column of the file may be mapped to. */
export const targets = [
  'lng',
  'lat',
  'source_id',
  'felt_at',
  'reason',
  'feeling',
  'reporter',
  'words',
] as const;
export type Target = (typeof targets)[number];
export const required = ['lng', 'lat', 'source_id'] as const satisfies readonly Target[];

export interface ImportPlan {
  file: string;
  /** The file's column for each target that is mapped. */
  columns: ReadonlyMap<Target, string>;
  /** Of rows without a feeling of their own. */
  feeling: Feeling;
  /** Absent = the municipality's. */
  timeZone: string | undefined;
  /** The system that gave the source ids: with them it tells rows apart for ever. */
  source: string;
  /** Of the file's text, as TextDecoder knows it. */
  encoding: string;
  refusedFile: string;
}

/** The command line does not say what to do; the message does. */
export class ArgumentProblem extends Error {
  override name = 'ArgumentProblem';
}

/** Throws an ArgumentProblem. */
export function readArguments(args: string[]): ImportPlan {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new ArgumentProblem(
      file === undefined ? 'Name the file to import.' : 'Name one file at a time.',
    );
  }
  const columns = readMap(values.map ?? []);
  const missing = required.filter((target) => !columns.has(target));
  if (missing.length > 0) {
    throw new ArgumentProblem(
      `Say which columns hold ${missing.join(', ')}: ${missing.map((target) => `--map ${target}=COLUMN`).join(' ')}.`,
    );
  }
  const feeling = feelings.find((known) => known === (values.feeling ?? 'unsafe'));
  if (feeling === undefined) {
    throw new ArgumentProblem(`--feeling must be one of ${feelings.join(', ')}.`);
  }
  const timeZone = values['time-zone'];
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new ArgumentProblem(`"${timeZone}" is not a time zone; write one like Europe/Stockholm.`);
  }
  const encoding = values.encoding ?? 'utf-8';
  if (!isEncoding(encoding)) {
    throw new ArgumentProblem(
      `"${encoding}" is not an encoding; write one like utf-8 or windows-1252.`,
    );
  }
  // Not the file's name: a file that is renamed or comes once more holds the same reports.
  const source = values.source ?? 'import';
  const refusedFile = values.refused ?? defaultRefusedFile(file);
  if (resolve(refusedFile) === resolve(file)) {
    throw new ArgumentProblem('The refused rows cannot go into the file that they come from.');
  }
  return { file, columns, feeling, timeZone, source, encoding, refusedFile };
}

/** Beside the file: `a.refused.csv` for `a.csv`. */
export function defaultRefusedFile(file: string): string {
  return `${file.replace(/\.csv$/i, '')}.refused.csv`;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        map: { type: 'string', multiple: true },
        feeling: { type: 'string' },
        'time-zone': { type: 'string' },
        source: { type: 'string' },
        encoding: { type: 'string' },
        refused: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new ArgumentProblem(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function readMap(pairs: readonly string[]): Map<Target, string> {
  const columns = new Map<Target, string>();
  for (const pair of pairs) {
    const [, name, column = ''] = /^([a-z_]+)=(.+)$/.exec(pair) ?? [];
    const target = targets.find((known) => known === name);
    if (target === undefined) {
      throw new ArgumentProblem(
        `"--map ${pair}" is not TARGET=COLUMN with a TARGET out of ${targets.join(', ')}.`,
      );
    }
    if (columns.has(target)) {
      throw new ArgumentProblem(`--map names ${target} twice.`);
    }
    columns.set(target, column);
  }
  return columns;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
