import { describe, expect, it } from 'vitest';
import { backgroundRates } from '@trygghetskartan/api/analysis/background';
import { layGround, type Ground } from '@trygghetskartan/api/analysis/ground';
import { createHeights } from '@trygghetskartan/api/analysis/height';
import { sortPoints } from '@trygghetskartan/api/analysis/sorted-reports';
import { toPoints, type PlantedReport } from './points.ts';

/** Different people at one spot. */
function crowd(count: number, easting: number, northing: number, from = 0): PlantedReport[] {
  return Array.from({ length: count }, (_, i) => ({
    easting,
    northing,
    reporter: from + i,
    spreadable: true,
  }));
}

function lay(planted: readonly PlantedReport[]): Ground {
  const { reports, order } = sortPoints(toPoints(planted));
  return layGround({ arrays: reports }, Uint32Array.from(order.keys()));
}

/** Rate at each slot. */
function ratesOf(ground: Ground): number[] {
  const { rates } = backgroundRates(ground);
  return Array.from(ground.blockOfSlot, (block) => rates[block]);
}

describe('layGround', () => {
  it('puts the grid on whole 50 m of EPSG:3006 with 450 m round the voices', () => {
    const { frame } = lay(crowd(1, 481_012, 6_390_049));
    // West: 481,000 − 450. East edge: 481,012 + 450 rounded up to 481,500.
    expect(frame).toEqual({ west: 480_550, south: 6_389_550, columns: 95, rows: 95 });
  });

  it('counts people in their cell, and numbers the occupied cells from the south-west', () => {
    const ground = lay([...crowd(1, 15, 25), ...crowd(2, 5, 15, 10), ...crowd(1, 25, 15, 20)]);
    const { columns } = ground.frame;
    expect(Array.from(ground.slots.cells)).toEqual([
      46 * columns + 45,
      46 * columns + 47,
      47 * columns + 46,
    ]);
    expect(Array.from(ground.standing)).toEqual([2, 1, 1]);
    // Within 20 m of each: 14 m from the first to the third, as from the second; 20 m between those.
    expect(Array.from(ground.scales[0].sums)).toEqual([4, 4, 4]);
  });

  it('spreads five voices that share a spot chosen by search, and keeps their weight', () => {
    const ground = lay(crowd(5, 105.2, 105.1));
    expect(Array.from(ground.voices.atLandmark)).toEqual([1, 1, 1, 1, 1]);
    expect(Array.from(ground.standing)).toEqual([0]);
    expect(Array.from(ground.landmarks.mass)).toEqual([5]);
    // scipy: 5 at one cell, gaussian_filter(sigma 6, truncate 3), summed over the disc's 13 cells.
    expect(ground.scales[0].sums[0]).toBeCloseTo(0.2800748, 6);
  });

  it('leaves four at a spot, and five that pointed at it on the map, where they are', () => {
    expect(Array.from(lay(crowd(4, 105, 105)).standing)).toEqual([4]);
    const pointed = crowd(5, 105, 105).map((report) => ({ ...report, spreadable: false }));
    expect(Array.from(lay(pointed).standing)).toEqual([5]);
  });

  it('refuses radii that the background would hold, and such as are no disc', () => {
    const reports = { arrays: sortPoints(toPoints([])).reports };
    expect(() => layGround(reports, Uint32Array.of(), { radii: [101] })).toThrow(RangeError);
    expect(() => layGround(reports, Uint32Array.of(), { radii: [20, 5] })).toThrow(RangeError);
    expect(() => layGround(reports, Uint32Array.of(), { radii: [] })).toThrow(RangeError);
  });
});

describe('createHeights', () => {
  it('gives the surface at a landmark the kernel of 60 m blurred by 15 m', () => {
    const ground = lay(crowd(5, 105.2, 105.1));
    const [height] = createHeights(ground)(ground.slots.cells[0], 0);
    // scipy: gaussian_filter(gaussian_filter(5 at one cell, 6, truncate=3), 1.5)/100.
    expect(height).toBeCloseTo(0.000208891868, 9);
  });
});

describe('backgroundRates', () => {
  it('shrinks an empty ring to the rate of the whole town', () => {
    // One voice: its block widened by two steps is 13 blocks of 2,500 m², which closing leaves as they
    // are; town rate 1/32,500. The ring (100–400 m) holds no voice, and none of those 13 blocks,
    // which lie within 100 m: (0 + 2)/(1 · 2500 + 2 · 32,500), the area being at least one block.
    expect(ratesOf(lay(crowd(1, 25, 25)))[0]).toBeCloseTo(2 / 67_500, 12);
  });

  it('counts the voices of the ring and not those nearer', () => {
    // 200 m apart: each of the two lies in the other's ring.
    const near = lay([...crowd(3, 25, 25), ...crowd(4, 225, 25, 10)]);
    const far = lay([...crowd(3, 25, 25), ...crowd(4, 75, 25, 10)]);
    const [nearWest, nearEast] = ratesOf(near);
    expect(nearWest).toBeGreaterThan(nearEast);
    const [farWest, farEast] = ratesOf(far);
    expect(farWest).toBe(farEast);
  });
});
