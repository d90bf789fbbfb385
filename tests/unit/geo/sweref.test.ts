import { toSweref, toWgs84 } from '@trygghetskartan/web/geo/sweref';
import { describe, expect, test } from 'vitest';

describe('toSweref', () => {
  // Easting and northing as published with the places, to a decimetre; degrees have six decimals.
  test.each([
    ['Nässjö station', 14.694735, 57.651359, 481781, 6389937],
    ['Brinellskolan hållplats', 14.700936, 57.66942, 482160, 6391946],
    ['Skogskyrkogården', 14.711741, 57.635075, 482788.3, 6388119.7],
    ['Nässjö gamla kyrka', 14.658592, 57.683642, 479642, 6393541.2],
  ])('puts %s where the survey has it', (_name, lng, lat, easting, northing) => {
    const [east, north] = toSweref(lng, lat);
    expect(Math.abs(east - easting)).toBeLessThan(0.6);
    expect(Math.abs(north - northing)).toBeLessThan(0.6);
  });

  test('gives the false easting on the central meridian', () => {
    expect(toSweref(15, 57)[0]).toBe(500_000);
  });

  test("agrees with Lantmäteriet's control point to a millimetre", () => {
    // SWEREF 99 TM 6 097 106.672, 356 083.438 ↔ 55° 0′, 12° 45′ (Lantmäteriet, control points).
    const [easting, northing] = toSweref(12.75, 55);
    expect(easting).toBeCloseTo(356_083.438, 2);
    expect(northing).toBeCloseTo(6_097_106.672, 2);
  });
});

describe('toWgs84', () => {
  test("agrees with Lantmäteriet's control point", () => {
    const [lng, lat] = toWgs84(356_083.438, 6_097_106.672);
    expect(lng).toBeCloseTo(12.75, 7);
    expect(lat).toBeCloseTo(55, 7);
  });

  test('undoes toSweref to less than a millimetre, from end to end of Sweden', () => {
    for (const [lng, lat] of [
      [11.1, 55.3],
      [14.694735, 57.651359],
      [24.1, 69.0],
    ] as const) {
      const back = toWgs84(...toSweref(lng, lat));
      expect(back[0]).toBeCloseTo(lng, 8);
      expect(back[1]).toBeCloseTo(lat, 8);
    }
  });
});
