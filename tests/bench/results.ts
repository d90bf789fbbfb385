/** A measured number with its unit, or words where there is none. */
export type Figure = { value: number; unit: Unit } | string;
type Unit = 'ms' | 'MB' | 'bytes' | '/s' | '×' | '%' | 'reports';

/** What was measured, by group, row and number of reports. */
export interface Results {
  put(group: string, what: string, size: number, figure: Figure): void;
  get(group: string, what: string, size: number): Figure | undefined;
  groups(): Map<string, Map<string, Map<number, Figure>>>;
}

/** Groups are kept in the order given, others after them. */
export function createResults(order: readonly string[], tell: (line: string) => void): Results {
  const groups = new Map<string, Map<string, Map<number, Figure>>>(
    order.map((group) => [group, new Map()]),
  );
  return {
    put(group, what, size, figure) {
      const rows = groups.get(group) ?? new Map<string, Map<number, Figure>>();
      const row = rows.get(what) ?? new Map<number, Figure>();
      groups.set(group, rows.set(what, row.set(size, figure)));
      tell(`${size.toLocaleString('en')}  ${group}: ${what}  ${showFigure(figure)}`);
    },
    get: (group, what, size) => groups.get(group)?.get(what)?.get(size),
    groups: () => new Map([...groups].filter(([, rows]) => rows.size > 0)),
  };
}

export const milliseconds = (value: number): Figure => ({ value, unit: 'ms' });
export const megabytes = (value: number): Figure => ({ value, unit: 'MB' });
export const times = (value: number): Figure => ({ value, unit: '×' });

/** Three figures that count: `0.42 ms`, `17.3 ms`, `1,240 ms`. */
export function showFigure(figure: Figure): string {
  if (typeof figure === 'string') {
    return figure;
  }
  const { value, unit } = figure;
  const digits =
    Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const number = value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit === '×' ? `${number} ×` : `${number} ${unit}`;
}

/** How many times a measured time or size has grown; undefined where either is words. */
export function growthOf(from: Figure | undefined, to: Figure | undefined): number | undefined {
  return typeof from === 'object' &&
    typeof to === 'object' &&
    from.value > 0 &&
    ['ms', 'MB'].includes(to.unit)
    ? to.value / from.value
    : undefined;
}
