import type { LoudDevice } from '@trygghetskartan/api/contract/devices';
import { entryModeLabels } from '@trygghetskartan/api/contract/labels';

const whole = new Intl.NumberFormat('sv-SE');

/** "12 rapporter", "1 rapport". */
export function reportsInWords(count: number): string {
  return `${whole.format(count)} ${count === 1 ? 'rapport' : 'rapporter'}`;
}

/** How the reports lie; never where. */
export function spreadInWords({ reports, squares, inOneSquare }: LoudDevice): string {
  if (squares === 1) {
    return 'Alla på samma plats';
  }
  if (inOneSquare === 1) {
    return `${whole.format(squares)} olika platser`;
  }
  return `${whole.format(inOneSquare)} av ${whole.format(reports)} på samma plats, ${whole.format(squares)} platser i allt`;
}

/** Unsafe and safe, in the order of which is more. */
export function feelingsInWords({ reports, unsafe }: LoudDevice): string {
  const safe = reports - unsafe;
  if (safe === 0) {
    return 'Alla otrygga';
  }
  return unsafe === 0
    ? 'Alla trygga'
    : `${whole.format(unsafe)} otrygga, ${whole.format(safe)} trygga`;
}

export function entryModesInWords({ entryModes }: LoudDevice): string {
  return entryModes.map((mode) => entryModeLabels[mode]).join(', ');
}
