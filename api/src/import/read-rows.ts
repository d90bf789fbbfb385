import { CsvError, parse } from 'csv-parse/sync';
import { ArgumentProblem } from './arguments.ts';
import { checkText, readLines } from './read-text.ts';

/** A record of the file by its columns, or what is wrong with it and how it was written. */
export type SourceRow =
  | { line: number; cells: Record<string, string> }
  | { line: number; unreadable: 'quotes' | 'columns' | 'length'; written: string };

export interface Source {
  columns: string[];
  rows: AsyncIterable<SourceRow>;
}

/** Characters. Words are at most 1,000; the rest of a record is columns that nobody asked for. */
const longestRecord = 64 * 1024;
/** Of an overlong line, to find it again. */
const longestQuotation = 1000;

/**
 * Opens a CSV file with or without a byte order mark, separated by comma, semicolon or tab, whichever
 * makes most columns of its first line. Rows are read as they are asked for. Throws an ArgumentProblem
 * when there is no such file, it is not in this encoding, or its header is missing or names a column twice.
 */
export async function openSource(file: string, encoding: string): Promise<Source> {
  await checkText(file, encoding);
  const lines = numberLines(readLines(file, encoding, longestRecord));
  const header = await lines.next();
  const { delimiter, columns } = readHeader(header.done === true ? '' : header.value.text);
  if (columns.length === 0 || new Set(columns).size < columns.length) {
    throw new ArgumentProblem(`${file}: the first line must name each column once.`);
  }

  async function* rows(): AsyncGenerator<SourceRow> {
    for await (const { line, written, cells } of readRecords(lines, delimiter)) {
      if (!Array.isArray(cells)) {
        yield { line, unreadable: cells, written: written.slice(0, longestQuotation) };
      } else if (cells.length !== columns.length) {
        yield { line, unreadable: 'columns', written };
      } else {
        yield {
          line,
          cells: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
        };
      }
    }
  }
  return { columns, rows: rows() };
}

interface Line {
  line: number;
  text: string;
}

/** Without the empty ones before the header. */
async function* numberLines(texts: AsyncIterable<string>): AsyncGenerator<Line> {
  let line = 0;
  let begun = false;
  for await (const text of texts) {
    line += 1;
    begun ||= text.trim() !== '';
    if (begun) {
      yield { line, text };
    }
  }
}

function readHeader(text: string): { delimiter: string; columns: string[] } {
  const readings = [',', ';', '\t'].map((delimiter) => {
    const cells = text === '' ? [] : readCells(text, delimiter);
    return { delimiter, columns: Array.isArray(cells) ? cells : [] };
  });
  return readings.reduce((best, each) => (each.columns.length > best.columns.length ? each : best));
}

interface SourceRecord {
  /** Its first. */
  line: number;
  written: string;
  cells: string[] | 'quotes' | 'length';
}

/**
 * Puts lines together while a quote is open. Where none closes it properly, its line alone is
 * unreadable and the next is read as if nothing had been.
 */
async function* readRecords(
  lines: AsyncIterator<Line>,
  delimiter: string,
): AsyncGenerator<SourceRecord> {
  /** Lines that were read in search of the quote's end. */
  let ahead: Line[] = [];
  async function nextLine(): Promise<Line | undefined> {
    const known = ahead.shift();
    if (known !== undefined) {
      return known;
    }
    const next = await lines.next();
    return next.done === true ? undefined : next.value;
  }

  for (let first = await nextLine(); first !== undefined; first = await nextLine()) {
    const { line, text } = first;
    if (text.trim() === '') {
      continue;
    }
    if (text.length > longestRecord) {
      yield { line, written: text, cells: 'length' };
      continue;
    }
    let written = text;
    let cells = readCells(written, delimiter);
    const taken: Line[] = [];
    while (cells === 'open' && written.length <= longestRecord) {
      const more = await nextLine();
      if (more === undefined) {
        break;
      }
      taken.push(more);
      written += `\n${more.text}`;
      if (more.text.includes('"')) {
        cells = readCells(written, delimiter);
      }
    }
    if (Array.isArray(cells)) {
      yield { line, written, cells };
    } else {
      yield { line, written: text, cells: 'quotes' };
      ahead = [...taken, ...ahead];
    }
  }
}

/**
 * The cells of one record; `open` when a quote in it waits for its end. A quote inside a cell that
 * does not begin with one is a character like another.
 */
function readCells(written: string, delimiter: string): string[] | 'open' | 'quotes' {
  if (!written.includes('"')) {
    // Most lines by far: a parser for each of them takes 25 µs.
    return written.split(delimiter).map((cell) => cell.trim());
  }
  const oneLine = !written.includes('\n');
  for (const relaxed of oneLine ? [false, true] : [false]) {
    try {
      const options = { delimiter, record_delimiter: '\n', trim: true, relax_quotes: relaxed };
      return parse(written, options)[0] ?? [];
    } catch (error) {
      if (!(error instanceof CsvError)) {
        throw error;
      }
      if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
        return 'open';
      }
    }
  }
  return 'quotes';
}
