import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import type { SourceRow } from './read-rows.ts';

/** Refused rows with the reason, as CSV; the file is made at the first of them. */
export function createRefusedFile(path: string, columns: readonly string[]) {
  let stream: WriteStream | undefined;
  return {
    path,
    async write(row: SourceRow, because: string): Promise<void> {
      if (stream === undefined) {
        stream = createWriteStream(path);
        stream.write(toLine(['line', 'refused_because', ...columns]));
      }
      const values = columns.map((name) => ('cells' in row ? row.cells[name] : undefined) ?? '');
      if (!stream.write(toLine([`${row.line}`, because, ...values]))) {
        await once(stream, 'drain');
      }
    },
    /** Gives whether any row was refused. */
    async close(): Promise<boolean> {
      if (stream === undefined) {
        return false;
      }
      stream.end();
      await once(stream, 'finish');
      return true;
    },
  };
}

function toLine(values: readonly string[]): string {
  return `${values.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',')}\n`;
}
