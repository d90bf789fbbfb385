import type { MunicipalityPlace, ReportRow } from '@trygghetskartan/api/analysis/columns';

export const NASSJO: MunicipalityPlace = { timeZone: 'Europe/Stockholm', lng: 14.694, lat: 57.653 };

/** A counted report in Nässjö; a case states what matters to it. */
export function reportRow(stated: Partial<ReportRow>): ReportRow {
  return {
    id: 1,
    easting: 481_950,
    northing: 6_390_600,
    reporter: 'someone',
    feltAt: Date.UTC(2026, 10, 20, 12),
    receivedAt: Date.UTC(2026, 10, 20, 12, 5),
    feltKind: 'moment',
    feeling: 'unsafe',
    reasons: [],
    entryMode: 'self',
    placeMethod: 'crosshair',
    status: 'received',
    ...stated,
  };
}
