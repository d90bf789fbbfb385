import { open, rm, type FileHandle } from 'node:fs/promises';
import { ArgumentProblem } from './arguments.ts';
import type { SourceRow } from './read-rows.ts';

interface RefusedFile {
  path: string;
  write(row: SourceRow, because: string): Promise<void>;
  /** Gives whether any row was refused; without one there is no file. */
  close(): Promise<boolean>;
}

/**
 * Refused rows with the reason, as CSV: by their columns, or as they were written when they could not
 * be read. Throws an ArgumentProblem when the file cannot be written.
 */
export async function openRefusedFile(
  path: string,
  columns: readonly string[],
): Promise<RefusedFile> {
  const file = await openToWrite(path);
  let refused = false;
  return {
    path,
    async write(row, because) {
      if (!refused) {
        refused = true;
        await file.appendFile(toLine(['line', 'refused_because', ...columns, 'as_written']));
      }
      const cells = 'cells' in row ? row.cells : {};
      const written = 'written' in row ? row.written : '';
      const values = columns.map((name) => cells[name] ?? '');
      await file.appendFile(toLine([`${row.line}`, because, ...values, written]));
    },
    async close() {
      // The null device is none to be removed.
      const removable = !refused && (await file.stat()).isFile();
      await file.close();
      if (removable) {
        await rm(path);
      }
      return refused;
    },
  };
}

async function openToWrite(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'w');
  } catch (cause) {
    throw new ArgumentProblem(`${path} cannot be written: choose another with --refused.`, {
      cause,
    });
  }
}

function toLine(values: readonly string[]): string {
  return `${values.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',')}\n`;
}
