export type DatabaseProblemCode =
  | 'directory_locked'
  | 'directory_unusable'
  | 'engine_stopped'
  | 'server_unreachable'
  | 'server_refused'
  | 'postgis_missing'
  | 'migration_failed'
  | 'migration_unknown';

/** A database that cannot be used. The message is one line that says what to do. */
export class DatabaseProblem extends Error {
  readonly code: DatabaseProblemCode;

  constructor(code: DatabaseProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseProblem';
    this.code = code;
  }
}

/** SQLSTATE or system error code of whatever was thrown, on either engine. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** The first line of what was thrown. */
export function lineOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? text;
}
