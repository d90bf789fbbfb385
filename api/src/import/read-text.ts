import { createReadStream } from 'node:fs';
import { ArgumentProblem } from './arguments.ts';

/** Reads the whole file once, so that what it is written in is settled before its first row is stored. Throws an ArgumentProblem. */
export async function checkText(file: string, encoding: string): Promise<void> {
  try {
    const texts = readText(file, encoding);
    let read = await texts.next();
    while (read.done !== true) {
      read = await texts.next();
    }
  } catch (cause) {
    if (cause instanceof TypeError) {
      throw new ArgumentProblem(`${file} is not ${encoding.toUpperCase()}${advice(encoding)}.`, {
        cause,
      });
    }
    throw new ArgumentProblem(`${file} cannot be read: check its name and that you may read it.`, {
      cause,
    });
  }
}

const advice = (encoding: string): string =>
  /^utf-?8$/i.test(encoding)
    ? ': an ordinary CSV file of Excel is read with --encoding windows-1252'
    : '';

/**
 * The lines of the file without their ends, which are those of Windows, Unix or the old Macintosh. Of
 * a line that is longer than `longest` the rest is passed over, and it comes one character too long.
 */
export async function* readLines(
  file: string,
  encoding: string,
  longest: number,
): AsyncGenerator<string> {
  let end: string | undefined;
  let rest = '';
  for await (const text of readText(file, encoding)) {
    end ??= text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
    const lines = (rest + text).split(end);
    rest = (lines.pop() ?? '').slice(0, longest + 1);
    for (const line of lines) {
      yield (line.endsWith('\r') ? line.slice(0, -1) : line).slice(0, longest + 1);
    }
  }
  if (rest !== '') {
    yield rest;
  }
}

/** Without a byte order mark. Throws a TypeError where the bytes are no text of this encoding. */
async function* readText(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const chunks: AsyncIterable<Uint8Array> = createReadStream(file);
  for await (const chunk of chunks) {
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
