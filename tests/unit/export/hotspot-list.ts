import type { Hotspot, HotspotList } from '@trygghetskartan/api/contract/hotspot';

/** A hotspot at Stortorget in Nässjö; a test names what matters to it. */
export function makeHotspot(chosen: Partial<Hotspot> = {}): Hotspot {
  return {
    number: 1,
    name: 'Stortorget',
    tier: 'A',
    sudden: false,
    lng: 14.69445012,
    lat: 57.65304988,
    easting: 481_766.49,
    northing: 6_389_912.51,
    outline: [
      [
        [
          [14.6941, 57.6528],
          [14.6948, 57.6528],
          [14.6948, 57.6532],
          [14.6941, 57.6532],
          [14.6941, 57.6528],
        ],
      ],
    ],
    areaSquareMetres: 1900.4,
    people: 15,
    reports: 18,
    expectedPeople: 2.26,
    atLeastMore: 4.84,
    q: 0.000_012_345,
    reasons: [
      { reason: 'poor_lighting', people: 8, reports: 9 },
      { reason: 'deserted', people: 5, reports: 5 },
      { reason: 'followed', people: 1, reports: 1 },
    ],
    hours: Array.from({ length: 24 }, (_, hour) => ({ 20: 3, 21: 12, 22: 7 })[hour] ?? 0),
    weekdays: [0, 0, 0, 0, 9, 8, 2],
    peopleWithHour: 15,
    darkness: { dark: 10, known: 15, share: 0.667, low: 0.417, high: 0.848 },
    loudestShare: 0.2,
    ...chosen,
  };
}

export function makeList(chosen: Partial<HotspotList> = {}): HotspotList {
  return {
    filter: { from: '2025-11-24', to: '2026-11-23', feeling: 'unsafe' },
    query: 'feeling=unsafe',
    computedAt: '2026-11-23T14:04:00.000Z',
    method: 'LEX 1',
    minimumCount: 5,
    reports: 2500,
    people: 1900,
    hotspots: [makeHotspot()],
    ...chosen,
  };
}

export const context = {
  municipalityName: 'Nässjö kommun',
  generatedAt: new Date('2026-11-23T14:04:05Z'),
  timeZone: 'Europe/Stockholm',
  demonstration: false,
};
