import { darkBelowDegrees } from '@trygghetskartan/api/contract/sun-height';
import { remember, remembered } from '../resident/device-storage.ts';
import { roughSunHeightDegrees } from './sun.ts';

/** [lng, lat], WGS 84. */
type Position = readonly [number, number];

/** Under this name the device remembers where the municipality lies. */
const memory = 'centre';

/** Between the towns of Sweden, for a first visit. The sun sets within half an hour of theirs for most people. */
const unknown: Position = [15, 59];

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 2 && value.every((degrees) => Number.isFinite(degrees));

/** The next visit is dark by this place's dusk. */
export function rememberCentre(centre: Position): void {
  remember(memory, centre);
}

/** Whether the street lamps decide what one sees outside in the municipality, by the device's clock. */
export function isDarkOutside(epochMs: number): boolean {
  const [lng, lat] = remembered(memory, isPosition) ?? unknown;
  return roughSunHeightDegrees(epochMs, lat, lng) < darkBelowDegrees;
}
