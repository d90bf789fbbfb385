import { pino, type DestinationStream, type Logger } from 'pino';

/**
 * Lines are written together, at the latest after a tenth of a second, and when the process ends: a
 * write for each request would cost a twentieth of what taking a report in does, and wake a reader.
 */
const gathered = { minLength: 8 * 1024, periodicFlush: 100 };

/**
 * The log of the service. A line about a request holds its method, its route's pattern, the status
 * and the milliseconds: never an address of a person, an agent, a query, a header or a body.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: {
        err: describeError,
        // Whatever a library logs under these names is left out, not only shortened.
        req: () => undefined,
        res: () => undefined,
        error: describeError,
      },
    },
    destination ?? pino.destination({ fd: 1, sync: false, ...gathered }),
  );
}

/** Errors of the language say nothing of what a person wrote; those of drivers and parsers may. */
const speaksOfCode = new Set(['TypeError', 'ReferenceError', 'RangeError', 'DatabaseProblem']);

interface LoggedError {
  type: string;
  code?: string;
  message?: string;
  frames: string[];
  cause?: LoggedError;
}

function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) {
    return { type: typeof error, frames: [] };
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(code !== undefined && { code }),
    ...(speaksOfCode.has(error.name) && { message: error.message }),
    frames: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  };
}
