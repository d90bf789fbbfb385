import { sv } from '@trygghetskartan/web/i18n/sv/texts';
import { placeGroups } from '@trygghetskartan/web/resident/where/place-groups';
import { describe, expect, test } from 'vitest';

const at = { lng: 14.697, lat: 57.6528, areaId: null };
const places = [
  { ...at, id: 1, name: 'Stortorget', kind: 'square' },
  { ...at, id: 2, name: 'Resecentrum', kind: 'station' },
  { ...at, id: 3, name: 'Stationsgatan', kind: 'street' },
  { ...at, id: 4, name: 'Gångtunnel Eldon', kind: 'tunnel' },
] as const;

function found(wanted: string): string[] {
  return placeGroups([...places], wanted, sv).flatMap((group) =>
    group.places.map(({ name }) => name),
  );
}

describe('the list of places', () => {
  test('is found in by a part of the name, whatever the case', () => {
    expect(found(' eldon')).toEqual(['Gångtunnel Eldon']);
    expect(found('dammen')).toEqual([]);
  });

  test('is found in by what a place is, which its name need not say', () => {
    expect(found('station')).toEqual(['Resecentrum', 'Stationsgatan']);
  });
});
