import { describe, expect, it } from 'vitest';
import { backgroundRates } from '@trygghetskartan/api/analysis/background';
import { layOut } from '@trygghetskartan/api/analysis/surface';
import { castVoices } from '@trygghetskartan/api/analysis/voices';
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

describe('layOut', () => {
  it('puts the grid on whole 50 m of EPSG:3006 with 450 m round the voices', () => {
    const { frame } = layOut(castVoices(toPoints(crowd(1, 481_012, 6_390_049))));
    // West: 481,000 − 450. East edge: 481,012 + 450 rounded up to 481,500.
    expect(frame).toEqual({ west: 480_550, south: 6_389_550, columns: 95, rows: 95 });
  });

  it('counts people in their cell, and numbers the occupied cells from the south-west', () => {
    const surface = layOut(
      castVoices(toPoints([...crowd(1, 15, 25), ...crowd(2, 5, 15, 10), ...crowd(1, 25, 15, 20)])),
    );
    const { columns } = surface.frame;
    expect(Array.from(surface.occupied)).toEqual([
      46 * columns + 45,
      46 * columns + 47,
      47 * columns + 46,
    ]);
    expect(Array.from(surface.occupied, (cell) => surface.mass[cell])).toEqual([2, 1, 1]);
  });

  it('spreads five voices that share a spot chosen by search, and keeps their weight', () => {
    const surface = layOut(castVoices(toPoints(crowd(5, 105.2, 105.1))));
    expect(surface.spreadVoices).toBe(5);
    const total = surface.mass.reduce((sum, value) => sum + value, 0);
    expect(total).toBeCloseTo(5, 9);
    // The kernel's middle weight, squared: 5 × 0.06662513187754392².
    expect(surface.mass[surface.occupied[0]]).toBeCloseTo(0.0221945, 6);
  });

  it('leaves four at a spot, and five that pointed at it on the map, where they are', () => {
    expect(layOut(castVoices(toPoints(crowd(4, 105, 105)))).spreadVoices).toBe(0);
    const pointed = crowd(5, 105, 105).map((report) => ({ ...report, spreadable: false }));
    expect(layOut(castVoices(toPoints(pointed))).spreadVoices).toBe(0);
  });
});

describe('backgroundRates', () => {
  it('shrinks an empty ring to the rate of the whole town', () => {
    // One voice: its block widened by two steps is 13 blocks of 2,500 m², which closing leaves as they
    // are; town rate 1/32,500. The ring (100–400 m) holds no voice, and none of those 13 blocks,
    // which lie within 100 m: (0 + 2)/(1 · 2500 + 2 · 32,500), the area being at least one block.
    const surface = layOut(castVoices(toPoints(crowd(1, 25, 25))));
    expect(backgroundRates(surface)[0]).toBeCloseTo(2 / 67_500, 12);
  });

  it('counts the voices of the ring and not those nearer', () => {
    // 200 m apart: each of the two lies in the other's ring.
    const near = layOut(castVoices(toPoints([...crowd(3, 25, 25), ...crowd(4, 225, 25, 10)])));
    const far = layOut(castVoices(toPoints([...crowd(3, 25, 25), ...crowd(4, 75, 25, 10)])));
    const [nearWest, nearEast] = backgroundRates(near);
    expect(nearWest).toBeGreaterThan(nearEast);
    const [farWest, farEast] = backgroundRates(far);
    expect(farWest).toBe(farEast);
  });
});
