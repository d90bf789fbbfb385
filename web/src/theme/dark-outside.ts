import { darkBelowDegrees } from '@trygghetskartan/api/contract/sun-height';
import { remember, remembered } from '../resident/device-storage.ts';
import { roughSunHeightDegrees } from './sun.ts';

/** [lng, lat], WGS 84. */
type Position = readonly [number, number];

/** Under this name the device remembers where the municipality lies. */
const memory = 'centre';

/**
 * For a first visit, which does not know where the municipality lies. In southern Sweden it is dark there
 * within an hour of this place's dusk; in the north a first visit in summer may be dark in the light.
 */
const betweenTheTowns: Position = [15, 59];

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 2 && value.every((degrees) => Number.isFinite(degrees));

/** The next visit is dark by this place's dusk. */
export function rememberCentre(centre: Position): void {
  remember(memory, centre);
}

/** Whether the street lamps decide what one sees outside in the municipality, by the device's clock. */
export function isDarkOutside(epochMs: number): boolean {
  const [lng, lat] = remembered(memory, isPosition) ?? betweenTheTowns;
  return roughSunHeightDegrees(epochMs, lat, lng) < darkBelowDegrees;
}
