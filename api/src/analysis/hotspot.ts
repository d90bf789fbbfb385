/**
 * The test that is passed. A: stands out even against uneven surroundings. B: more people than chance
 * alone would bring. Both hold their false discoveries under the same bound; B takes the streets'
 * ordinary unevenness for a finding and A does not. Both take the people for independent of each
 * other, which a brigade is not: neither is claimed of what is sudden (contract/hotspot-class.ts).
 */
export type Tier = 'A' | 'B';

/** A place where more people than its surroundings predict say the same (hotspot). */
export type DetectedHotspot = {
  tier: Tier;
  /** Sudden, to be verified: fewer than three fortnights, or mostly from one week, or carried by few outside it. */
  sudden: boolean;
  /** Mean of the voices in the outline, metres, EPSG:3006. */
  easting: number;
  northing: number;
  /** Radius of the disc that stood out most, metres: 20, 30, 45 or 70. */
  radius: number;
  /** Chance of so many voices, times the number of places that were looked at; at most 1. */
  p: number;
  /** Benjamini–Hochberg bound on the share of false hotspots down to this one. */
  q: number;
  /** Distinct reporters. */
  people: number;
  reports: number;
  /** People that the surroundings lead one to expect within the outline. */
  expected: number;
  /** "At least this many more people than expected": the 95 % lower bound less the expected, ≥ 0. */
  score: number;
  /** (people + 2) / (expected + 2). */
  ratio: number;
  /** Fortnights with a report. */
  periods: number;
  /** Largest share of the people who came within any seven days, by each one's first report. */
  burstShare: number;
  /** Ascending positions in the columns, or in the points, that the ground was laid from. */
  members: Uint32Array;
  /** West and south edge of each cell of the outline in turn, metres, EPSG:3006. */
  cells: Int32Array;
  /** Side of those cells, metres. */
  cellMetres: number;
};
