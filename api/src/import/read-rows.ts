import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { ArgumentProblem } from './arguments.ts';

/** A line of the file by its columns, or what is wrong with it as a line. */
export type SourceRow =
  | { line: number; cells: Record<string, string> }
  | { line: number; unreadable: string };

interface Source {
  columns: string[];
  rows: AsyncIterable<SourceRow>;
}

/**
 * Opens a CSV file: UTF-8 with or without a byte order mark, separated by comma, semicolon or tab,
 * whichever its first line has most of. Rows are read as they are asked for. Throws an ArgumentProblem
 * when there is no such file, no header, or a column twice.
 */
export async function openSource(file: string): Promise<Source> {
  const header = await readFirstLine(file);
  const delimiter = [',', ';', '\t'].reduce((best, each) =>
    count(header, each) > count(header, best) ? each : best,
  );
  const unreadable: SourceRow[] = [];
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      unreadable.push({
        line: Number(error?.['lines'] ?? 0),
        unreadable: error?.code ?? 'CSV_INVALID',
      });
    },
  });
  createReadStream(file)
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  const records: AsyncIterator<{ record: string[]; info: { lines: number } }> =
    parser[Symbol.asyncIterator]();
  const first = await records.next();
  const columns = first.done === true ? [] : first.value.record;
  if (columns.length === 0 || new Set(columns).size < columns.length) {
    throw new ArgumentProblem(`${file}: the first line must name each column once.`);
  }

  async function* rows(): AsyncGenerator<SourceRow> {
    for (let next = await records.next(); next.done !== true; next = await records.next()) {
      yield* unreadable.splice(0);
      const { record, info } = next.value;
      yield {
        line: info.lines,
        cells: Object.fromEntries(columns.map((name, index) => [name, record[index] ?? ''])),
      };
    }
    yield* unreadable.splice(0);
  }
  return { columns, rows: rows() };
}

async function readFirstLine(file: string): Promise<string> {
  try {
    await using handle = await open(file);
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0);
    return buffer.toString('utf8', 0, bytesRead).split(/\r?\n/, 1)[0] ?? '';
  } catch (cause) {
    throw new ArgumentProblem(`${file} cannot be read: check its name and that you may read it.`, {
      cause,
    });
  }
}

const count = (text: string, character: string): number => text.split(character).length - 1;
