import type { MunicipalityPlace, ReportRow } from '@trygghetskartan/api/analysis/columns';

export const NASSJO: MunicipalityPlace = { timeZone: 'Europe/Stockholm', lng: 14.694, lat: 57.653 };

/** A counted report in Nässjö, by a reporter of any short name; a case states what matters to it. */
export function reportRow(stated: Partial<ReportRow>): ReportRow {
  return {
    id: 1,
    easting: 481_950,
    northing: 6_390_600,
    feltAt: Date.UTC(2026, 10, 20, 12),
    receivedAt: Date.UTC(2026, 10, 20, 12, 5),
    feltKind: 'moment',
    feeling: 'unsafe',
    reasons: [],
    actions: [],
    entryMode: 'self',
    placeMethod: 'crosshair',
    status: 'received',
    ...stated,
    reporter: toHex(stated.reporter ?? 'someone'),
  };
}

/** A reporter's key from a name of at most 16 letters. */
function toHex(name: string): string {
  return Buffer.from(name.padEnd(16)).toString('hex');
}
