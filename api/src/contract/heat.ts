import { z } from 'zod';
import { reportFilter } from './filter.ts';

/** A box in EPSG:3006, metres. */
export const heatQuery = reportFilter.extend({
  west: z.coerce.number().min(-2_000_000).max(3_000_000),
  south: z.coerce.number().min(0).max(10_000_000),
  east: z.coerce.number().min(-2_000_000).max(3_000_000),
  north: z.coerce.number().min(0).max(10_000_000),
  /** Cell side in metres; the server may choose a larger one so that no side has over 500 cells. */
  cellMetres: z.coerce.number().min(5).max(2000),
});

export type HeatQuery = z.infer<typeof heatQuery>;

/** Voices per hectare are sent as whole steps of this size. */
export const heatStep = 0.1;

/** The fixed scale: voices per hectare at the lower edge of each class. It never follows zoom or filter. */
export const heatClasses = [0.5, 1, 2, 4, 8, 16] as const;

/**
 * A heat grid is sent as `application/octet-stream`, little-endian:
 * float64 west, float64 south, float64 cellMetres, uint32 columns, uint32 rows,
 * then columns × rows uint16, row by row from the south-west corner, in steps of `heatStep`.
 */
export interface HeatGrid {
  west: number;
  south: number;
  cellMetres: number;
  columns: number;
  rows: number;
  /** Steps of `heatStep` voices per hectare; 0 where nothing may be drawn. */
  values: Uint16Array;
}

const headerBytes = 32;

export function encodeHeat(grid: HeatGrid): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerBytes + grid.values.length * 2);
  const view = new DataView(bytes.buffer);
  view.setFloat64(0, grid.west, true);
  view.setFloat64(8, grid.south, true);
  view.setFloat64(16, grid.cellMetres, true);
  view.setUint32(24, grid.columns, true);
  view.setUint32(28, grid.rows, true);
  // Taken for granted here and where it is read: a machine that stores numbers little-endian.
  new Uint16Array(bytes.buffer, headerBytes).set(grid.values);
  return bytes;
}

/** Throws a RangeError when the length does not fit the header. */
export function decodeHeat(buffer: ArrayBuffer): HeatGrid {
  const view = new DataView(buffer);
  const columns = view.getUint32(24, true);
  const rows = view.getUint32(28, true);
  if (buffer.byteLength !== headerBytes + columns * rows * 2) {
    throw new RangeError('heat grid: length does not fit its header');
  }
  const values = new Uint16Array(buffer, headerBytes, columns * rows);
  return {
    west: view.getFloat64(0, true),
    south: view.getFloat64(8, true),
    cellMetres: view.getFloat64(16, true),
    columns,
    rows,
    values,
  };
}
