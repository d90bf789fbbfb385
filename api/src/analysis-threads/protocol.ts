import type { ReportRow } from '../analysis/columns.ts';
import type { ReportEntries } from '../analysis/row-entry.ts';
import type { AnalysedMunicipality } from './question.ts';

/*
 * What the server and its analysis threads say to each other. A port keeps the order: a question
 * that is posted after rows is answered with them.
 */

export interface ThreadStart {
  /** Module that exports `registry`. */
  module: string;
}

/** Rows are answered with `taken`, so that no more of them wait on the port than a thread can take. */
export type RowsMessage =
  /** For the new columns of a municipality, which nobody asks yet. */
  | { kind: 'page'; id: number; code: string; entries: ReportEntries }
  /** For the columns that answer. */
  | { kind: 'rows'; id: number; code: string; rows: readonly ReportRow[]; version: number };

export type PlainMessage =
  /** Begins new columns, for about so many reports; those that answer go on until the swap. */
  | { kind: 'load'; municipality: AnalysedMunicipality; expected: number }
  | { kind: 'swap'; code: string; version: number }
  | { kind: 'abandon'; code: string };

export interface QuestionMessage {
  kind: 'question';
  id: number;
  code: string;
  name: string;
  input: unknown;
  /** One Int32, set to 1 when nobody waits for the answer any more. */
  flag: SharedArrayBuffer;
}

export type ToThread = RowsMessage | PlainMessage | QuestionMessage;

export type FromThread =
  | { kind: 'taken'; id: number }
  | { kind: 'progress'; id: number; progress: unknown }
  | { kind: 'answer'; id: number; output: unknown }
  | { kind: 'cancelled'; id: number }
  | { kind: 'failed'; id: number; error: ThrownError };

/** What a question threw, without what cannot be cloned. */
export interface ThrownError {
  name: string;
  message: string;
  stack: string | undefined;
}
