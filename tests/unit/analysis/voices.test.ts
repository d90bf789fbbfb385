import { describe, expect, it } from 'vitest';
import { castSortedVoices, castVoices } from '@trygghetskartan/api/analysis/voices';
import { toPoints } from './points.ts';

describe('castVoices', () => {
  it('gives one person one voice per 20 m cell, at the mean position', () => {
    const voices = castVoices(
      toPoints([
        { easting: 481_001, northing: 6_390_003, reporter: 7 },
        { easting: 481_004, northing: 6_390_009, reporter: 7 },
        { easting: 481_004, northing: 6_390_009, reporter: 9 },
      ]),
    );
    expect(voices.count).toBe(2);
    expect(Array.from(voices.easting)).toEqual([481_002.5, 481_004]);
    expect(Array.from(voices.northing)).toEqual([6_390_006, 6_390_009]);
    expect(Array.from(voices.starts)).toEqual([0, 2, 3]);
    expect(Array.from(voices.reports)).toEqual([0, 1, 2]);
  });

  it('shares the weight of one among own voices within 50 m', () => {
    // Four voices in a row, 30 m apart: the ends have one neighbour within 50 m, the middle two.
    const voices = castVoices(
      toPoints(
        [0, 30, 60, 90].map((east) => ({ easting: 1000 + east, northing: 2000, reporter: 1 })),
      ),
    );
    expect(Array.from(voices.weight, (weight) => weight.toFixed(6))).toEqual([
      '0.500000',
      '0.333333',
      '0.333333',
      '0.500000',
    ]);
  });

  it('never lets other people share a weight', () => {
    const voices = castVoices(
      toPoints([1, 2, 3].map((reporter) => ({ easting: 5, northing: 5, reporter }))),
    );
    expect(Array.from(voices.weight)).toEqual([1, 1, 1]);
  });

  it('weighs a loud person with hundreds of pins the same by any route', () => {
    // 30 × 30 pins 10 m apart: 15 × 15 cells of 20 m, of which an inner one has 21 own voices within 50 m.
    const pins = Array.from({ length: 900 }, (_, i) => ({
      easting: 1005 + 10 * (i % 30),
      northing: 2005 + 10 * Math.floor(i / 30),
      reporter: 4_000_000_000,
    }));
    const voices = castVoices(toPoints(pins));
    expect(voices.count).toBe(225);
    expect(voices.weight[112]).toBeCloseTo(1 / 21, 9);
  });

  it('calls a voice spreadable only where every report behind it is', () => {
    const voices = castVoices(
      toPoints([
        { easting: 5, northing: 5, reporter: 1, spreadable: true },
        { easting: 5, northing: 5, reporter: 1, spreadable: false },
        { easting: 5, northing: 5, reporter: 2, spreadable: true },
      ]),
    );
    expect(Array.from(voices.spreadable)).toEqual([0, 1]);
  });

  it('gives no voice to a report outside the box or without a finite place', () => {
    const points = toPoints([
      { easting: 100, northing: 100, reporter: 1 },
      { easting: 1000, northing: 100, reporter: 2 },
      { easting: NaN, northing: 100, reporter: 3 },
    ]);
    const inBox = castVoices(points, { west: 0, south: 0, east: 500, north: 500 });
    expect(Array.from(inBox.reports)).toEqual([0]);
    expect(Array.from(castVoices(points).reports)).toEqual([0, 1]);
  });
});

describe('castSortedVoices', () => {
  // Two people; the first has three reports in one 20 m cell and one 10 km off.
  const reports = {
    reporter: Uint32Array.of(3, 3, 3, 3, 8),
    eastingCm: Int32Array.of(48_100_100, 48_100_700, 48_101_000, 49_100_000, 48_100_100),
    northingCm: Int32Array.of(639_000_300, 639_000_300, 639_000_900, 639_000_000, 639_000_300),
    // crosshair, search, search, search, search
    placeMethod: Uint8Array.of(0, 2, 2, 2, 2),
  };

  it('takes the chosen positions and no others', () => {
    const voices = castSortedVoices(reports, Uint32Array.of(1, 2, 4));
    expect(Array.from(voices.easting)).toEqual([481_008.5, 481_001]);
    expect(Array.from(voices.northing)).toEqual([6_390_006, 6_390_003]);
    expect(Array.from(voices.reporter)).toEqual([3, 8]);
    expect(Array.from(voices.spreadable)).toEqual([1, 1]);
    expect(Array.from(voices.reports)).toEqual([1, 2, 4]);
    expect(Array.from(voices.starts)).toEqual([0, 2, 3]);
  });

  it('leaves out what lies outside the box', () => {
    const box = { west: 481_000, south: 6_390_000, east: 482_000, north: 6_391_000 };
    const voices = castSortedVoices(reports, Uint32Array.of(0, 1, 2, 3, 4), box);
    expect(Array.from(voices.reports)).toEqual([0, 1, 2, 4]);
    expect(Array.from(voices.starts)).toEqual([0, 3, 4]);
    expect(Array.from(voices.spreadable)).toEqual([0, 1]);
  });
});
