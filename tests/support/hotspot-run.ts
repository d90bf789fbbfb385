import type {
  FindingFigures,
  NewHotspotRun,
  StoredFinding,
} from '@trygghetskartan/db/queries/hotspot-runs';

/** The first run of Nässjö, without hotspots; a case states what matters to it. */
export function aRun(stated: Partial<NewHotspotRun> = {}): NewHotspotRun {
  return {
    municipalityCode: '0682',
    fortnight: 1480,
    previousFortnight: undefined,
    lastReportId: 900,
    method: 'a method',
    parameters: { enterAtQ: 0.05 },
    reports: 12,
    people: 9,
    inputDigest: 'ab'.repeat(32),
    outputDigest: 'cd'.repeat(32),
    madeAt: new Date('2026-11-23T20:00:00Z'),
    newHotspots: [],
    findings: [],
    ...stated,
  };
}

/** Four cells by Nässjö station, found in tier A. */
export function aFinding(
  hotspotId: number,
  {
    state = 'entered',
    easting = 481_790,
    ...figures
  }: Partial<FindingFigures> & {
    state?: 'entered' | 'stayed';
    easting?: number;
  } = {},
): StoredFinding {
  return {
    hotspotId,
    state,
    misses: 0,
    easting,
    northing: 6_389_940,
    radius: 30,
    cells: [481_780, 6_389_930, 481_790, 6_389_930, 481_780, 6_389_940, 481_790, 6_389_940],
    figures: {
      tier: 'A',
      sudden: false,
      p: 0.001,
      q: 0.01,
      people: 9,
      reports: 12,
      expected: 2.5,
      score: 2.2,
      ratio: 2.4,
      periods: 6,
      burstShare: 0.25,
      ...figures,
    },
  };
}

export function aMissedFinding(hotspotId: number): StoredFinding {
  return { ...aFinding(hotspotId), state: 'missed', misses: 1, figures: undefined };
}
