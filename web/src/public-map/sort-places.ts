import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';

/** By what a list is ordered, as it stands in the address. */
export const placeOrders = ['roster', 'otryggt', 'tryggt', 'namn'] as const;
export type PlaceOrder = (typeof placeOrders)[number];

/**
 * Places in an order. Shares go by the end of the interval that is surest, so that a high share of
 * few voices does not come first; a place without a share comes last. Ties: most voices, then name.
 */
export function sortPlaces(places: readonly PublicPlace[], order: PlaceOrder): PublicPlace[] {
  return places.toSorted(
    (one, other) =>
      (order === 'namn' ? 0 : keyOf(other, order) - keyOf(one, order)) ||
      (order === 'namn' ? 0 : other.voices.from - one.voices.from) ||
      one.name.localeCompare(other.name, 'sv') ||
      one.id.localeCompare(other.id),
  );
}

/** Larger comes first. */
function keyOf({ voices, unsafe }: PublicPlace, order: Exclude<PlaceOrder, 'namn'>): number {
  if (order === 'roster') {
    return voices.from;
  }
  if (unsafe === undefined) {
    return -1;
  }
  return order === 'otryggt' ? unsafe.low : 100 - unsafe.high;
}

/** Those whose name holds every word that is wanted, in whatever order. */
export function searchPlaces<T extends { name: string }>(
  places: readonly T[],
  wanted: string,
): T[] {
  const words = wanted.toLocaleLowerCase('sv').split(/\s+/);
  return places.filter(({ name }) => {
    const lower = name.toLocaleLowerCase('sv');
    return words.every((word) => lower.includes(word));
  });
}
