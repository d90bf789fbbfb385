import type { Frame } from './frame.ts';
import type { Gathered } from './gathering.ts';
import { HEIGHT_REACH } from './height.ts';
import { SPREAD_REACH } from './landmark-spread.ts';
import { SHAPE_REACH, type Shape } from './shape.ts';

/**
 * What was grown round a cell at one radius. It is kept with the ground from one search to the next,
 * while the ground around stays as it is: one report more changes every p a little, but few shapes.
 */
export type Grown = {
  shape: Shape;
  /** Cells that others left of the shape. */
  cells: Int32Array;
  /** What was found in those cells, as soon as it was asked for. */
  gathered: Gathered | undefined;
};

/** By cell · (number of radii) + place of the radius. */
export type GrownBefore = Map<number, Grown>;

/** Forgets what may be otherwise where voices came or went, or a landmark weighs otherwise. */
export function forgetNear(
  grown: GrownBefore,
  radii: number,
  touched: Int32Array,
  landmarks: readonly number[],
  { columns }: Frame,
): void {
  const isNear = (one: number, other: number, reach: number): boolean => {
    const rows = Math.floor(one / columns) - Math.floor(other / columns);
    const across = (one % columns) - (other % columns);
    return Math.abs(rows) <= reach && Math.abs(across) <= reach;
  };
  const reach = SHAPE_REACH + HEIGHT_REACH;
  for (const key of grown.keys()) {
    const cell = Math.floor(key / radii);
    const forget =
      touched.some((other) => isNear(cell, other, reach)) ||
      landmarks.some((other) => isNear(cell, other, reach + SPREAD_REACH));
    if (forget) grown.delete(key);
  }
}

/** Moves the positions of reports: those from `from[i]` on by `by[i]`, `from` ascending. */
export function moveMembers(
  grown: GrownBefore,
  from: readonly number[],
  by: readonly number[],
): void {
  for (const one of grown.values()) {
    if (!one.gathered) continue;
    let next = 0;
    const members = one.gathered.members.map((member) => {
      while (next < from.length && member >= from[next]) next++;
      return next === 0 ? member : member + by[next - 1];
    });
    one.gathered = { ...one.gathered, members };
  }
}
