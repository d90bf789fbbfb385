import { createHash } from 'node:crypto';
import { reportBody, type ReportBody } from '../contract/report.ts';
import { wallClockToInstant } from '../local-instant.ts';
import { toPointer } from '../problem.ts';
import type { ImportPlan, Target } from './arguments.ts';

/** Why a row is not taken in, as one word for the count and the file of refused rows. */
export class RowProblem extends Error {
  override name = 'RowProblem';
  readonly because: string;

  constructor(because: string) {
    super(because);
    this.because = because;
  }
}

interface Reading extends Pick<ImportPlan, 'columns' | 'feeling' | 'source'> {
  timeZone: string;
}

/**
 * A row as the body that a phone would have sent, validated by the same schema. Throws a RowProblem
 * with what the schema says is wrong: `invalid: /reasons/0`.
 */
export function rowToBody(
  cells: Record<string, string>,
  reading: Reading,
): { body: ReportBody; idempotencyKey: string } {
  const cell = (target: Target): string => cells[reading.columns.get(target) ?? ''] ?? '';
  const sourceId = cell('source_id');
  if (sourceId === '') {
    throw new RowProblem('source_id_missing');
  }
  // Without a reporter each row is its own person: the import never guesses who is the same.
  const reporter = cell('reporter') === '' ? `row ${sourceId}` : `reporter ${cell('reporter')}`;
  const { data, error } = reportBody.safeParse({
    place: { lng: toNumber(cell('lng')), lat: toNumber(cell('lat')), method: 'crosshair' },
    feeling: cell('feeling') === '' ? reading.feeling : cell('feeling'),
    reasons: cell('reason')
      .split('|')
      .map((reason) => reason.trim())
      .filter((reason) => reason !== ''),
    ...readFelt(cell('felt_at'), reading.timeZone),
    ...(cell('words') !== '' && { words: cell('words') }),
    deviceToken: hash(`${reading.source}\n${reporter}`),
  });
  if (data === undefined) {
    throw new RowProblem(`invalid: ${toPointer(error.issues[0]?.path ?? [])}`);
  }
  return { body: data, idempotencyKey: `import:${hash(`${reading.source}\n${sourceId}`)}` };
}

/** 43 characters that stand for a text, and no other. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** With a decimal point or comma; an empty cell is no place, and not the equator. */
function toNumber(text: string): number {
  return text === '' ? Number.NaN : Number(text.replace(',', '.'));
}

/** What `written` takes, for whoever asks how the import is used. */
export const feltAtExamples = [
  '2026-06-01 23:30',
  '2026-06-01T23:30:15',
  '2026-06-01T23:30+02:00',
  '2026-06-01T21:30Z',
] as const;
const written = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** An empty cell says nothing of when. Without an offset it is the wall clock of the zone. */
function readFelt(text: string, timeZone: string): { felt?: { kind: 'moment'; at: string } } {
  if (text === '') {
    return {};
  }
  const [, day, minute, second = ':00', offset] = written.exec(text) ?? [];
  const wallClock = Date.parse(`${day}T${minute}${second}Z`);
  // Date.parse takes 30 February for 1 or 2 March.
  if (Number.isNaN(wallClock) || new Date(wallClock).toISOString().slice(0, 10) !== day) {
    throw new RowProblem('invalid: /felt/at');
  }
  const instant =
    offset === undefined
      ? wallClockToInstant(wallClock, timeZone)
      : Date.parse(`${day}T${minute}${second}${offset}`);
  // An offset of 99 hours is none.
  if (Number.isNaN(instant)) {
    throw new RowProblem('invalid: /felt/at');
  }
  return { felt: { kind: 'moment', at: new Date(instant).toISOString() } };
}
