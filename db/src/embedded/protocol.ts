/** What the server's thread and the database's thread say to each other. */

export interface WorkerStart {
  /** Folder of the database; absent = in memory. */
  directory?: string;
  /** File with the archive of a data folder to begin with, for a database in memory. */
  template?: string;
  /** File with PostGIS for PGlite. */
  extensionBundle: string;
}

export type WorkerCommand =
  | { kind: 'query'; sql: string; parameters: readonly unknown[] }
  | { kind: 'begin' }
  | { kind: 'commit' }
  | { kind: 'rollback' }
  | { kind: 'dump' }
  | { kind: 'close' };

export interface WorkerRequest {
  id: number;
  command: WorkerCommand;
}

export interface QueryAnswer {
  rows: unknown[];
  affectedRows: number | undefined;
}

/** Names as in `pg`, so that callers read errors of both engines alike. */
export interface WorkerError {
  message: string;
  code?: string | undefined;
  detail?: string | undefined;
  hint?: string | undefined;
  constraint?: string | undefined;
  table?: string | undefined;
  column?: string | undefined;
}

export type WorkerAnswer =
  | { id: 'ready' }
  | { id: 'failed'; error: WorkerError }
  | { id: number; value: QueryAnswer | Uint8Array | undefined }
  | { id: number; error: WorkerError };
