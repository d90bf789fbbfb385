import type { ReportInput } from '@trygghetskartan/api/contract/report';
import { randomUUID } from 'node:crypto';

/** By Nässjö station, WGS 84. */
export const stationPlace = { lng: 14.694735, lat: 57.651359 };

/** A report that would be accepted as it stands, by a person of its own; a case states what matters for it. */
export function reportInput(stated: Partial<ReportInput> = {}): ReportInput {
  return {
    place: { ...stationPlace, method: 'crosshair' },
    feeling: 'unsafe',
    deviceToken: randomUUID(),
    ...stated,
  };
}

/** So many metres east and north of a place; within 1 % over a few kilometres. */
export function moveMetres(
  place: { lng: number; lat: number },
  east: number,
  north: number,
): { lng: number; lat: number } {
  const metresPerDegree = 111_320;
  return {
    lng: place.lng + east / (metresPerDegree * Math.cos((place.lat * Math.PI) / 180)),
    lat: place.lat + north / metresPerDegree,
  };
}
