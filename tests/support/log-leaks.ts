/*
 * What a line of the log may hold, name by name: numbers, words of our own, patterns of routes, and where
 * in the code something failed. No room is left for an address, a token or a text of anybody's.
 */

const words = /^[a-zA-Z_ ,;:]{1,100}$/;
const number = /^\d+$/;
const days = /^\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d$/;

const allowed: Readonly<Record<string, RegExp>> = {
  level: /^(debug|info|warn|error)$/,
  time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  msg: words,
  reqId: /^req-[0-9a-z]+$/,
  method: /^[A-Z]+$/,
  /** As it is registered, not as it was asked for. */
  route: /^(none|\*|\/[A-Za-z0-9/:._*-]*)$/,
  status: number,
  ms: number,
  municipality: /^\d{4}$/,
  role: words,
  run: days,
  release: days,
  hotspots: number,
  blocks: number,
  bundles: number,
  left: number,
};

const allowedInError: Readonly<Record<string, RegExp>> = {
  type: /^[A-Za-z]{1,60}$/,
  code: /^[A-Za-z0-9_]{1,60}$/,
  /** Of errors of the language alone, see createLog. */
  message: /^/,
};

const ipv4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
/** A time of day has two colons too, but neither a letter nor two colons in a row. */
const ipv6 = /(?<![\w:.])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\w:.])/i;

/** Where our own database is expected: the operator's setting, and nobody's who asks. */
const ownDatabase = /(?<=No database server answers at )\S+/;

function holdsAddress(text: string): boolean {
  const [candidate = ''] = ipv6.exec(text) ?? [];
  return ipv4.test(text) || candidate.includes('::') || /[a-f]/i.test(candidate);
}

/** The lines of a log that hold something that no line may, each with what it is. */
export function findLogLeaks(log: string): string[] {
  return log.split('\n').flatMap((text) => {
    // Beside the log a start says how to reach it, to whoever started it.
    if (!text.startsWith('{')) {
      return [];
    }
    const found = [
      ...namesIn(text),
      ...(holdsAddress(text.replace(ownDatabase, '')) ? ['an address'] : []),
    ];
    return found.length === 0 ? [] : [`${found.join(', ')} in ${text}`];
  });
}

/** For the end of a run: throws with the first lines that hold what no log may. */
export function refuseLeaks(log: string): void {
  const leaks = findLogLeaks(log);
  if (leaks.length > 0) {
    throw new Error(`the log holds what no log may:\n${leaks.slice(0, 5).join('\n')}`);
  }
}

/** The names whose values are not as they may be. */
function namesIn(text: string): string[] {
  try {
    return Object.entries(asRecord(JSON.parse(text))).flatMap(([name, value]) =>
      name === 'err' ? namesInError(value) : isAs(allowed[name], value) ? [] : [name],
    );
  } catch {
    return []; // the process was killed while it wrote
  }
}

function namesInError(error: unknown): string[] {
  return Object.entries(asRecord(error)).flatMap(([name, value]) => {
    if (name === 'cause') {
      return namesInError(value);
    }
    const isFrames =
      name === 'frames' && Array.isArray(value) && value.every((frame) => isAs(/^at /, frame));
    return isFrames || isAs(allowedInError[name], value) ? [] : [`err.${name}`];
  });
}

function isAs(pattern: RegExp | undefined, value: unknown): boolean {
  return (
    pattern !== undefined &&
    (typeof value === 'string' || typeof value === 'number') &&
    pattern.test(String(value))
  );
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : { value };
}
