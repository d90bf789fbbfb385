/**
 * Which reporter a report is of, by the report's id: pages of numbers, made when first written, so
 * that ids with gaps (other municipalities' reports among them) cost little. 4 bytes a report where
 * ids are dense.
 */
export type ReporterOfReport = Map<number, Uint32Array>;

const IDS_A_PAGE = 512;

export function findReporter(pages: ReporterOfReport, id: number): number | undefined {
  const stored = pages.get(Math.floor(id / IDS_A_PAGE))?.[id % IDS_A_PAGE] ?? 0;
  return stored === 0 ? undefined : stored - 1;
}

/** Undefined forgets the report. */
export function rememberReporter(
  pages: ReporterOfReport,
  id: number,
  reporter: number | undefined,
): void {
  const number = Math.floor(id / IDS_A_PAGE);
  let page = pages.get(number);
  if (page === undefined) {
    if (reporter === undefined) return;
    page = new Uint32Array(IDS_A_PAGE);
    pages.set(number, page);
  }
  page[id % IDS_A_PAGE] = reporter === undefined ? 0 : reporter + 1;
}

export function bytesOfPages(pages: ReporterOfReport): number {
  return pages.size * IDS_A_PAGE * Uint32Array.BYTES_PER_ELEMENT;
}
