import { useMunicipality } from '../shell/municipality.ts';
import { FormField } from './FormField.tsx';

/** Where the measure is taken: the hotspot that it comes from, or a named place. */
export function PlaceField({
  value,
  placedAt,
  hotspotName,
  complaint,
  onChange,
}: {
  value: string;
  /** Where it lies already, in words. */
  placedAt: string | undefined;
  /** What the place of the address is called. */
  hotspotName: string;
  complaint: string | undefined;
  /** With the name of the place where it has one. */
  onChange: (place: string, name: string | undefined) => void;
}) {
  const { places } = useMunicipality();
  const isOwn = /^(hotspot|square) /.test(value);
  return (
    <FormField label="Var" complaint={complaint}>
      {(signs) => (
        <select
          name="place"
          value={value}
          {...signs}
          onChange={({ target }) =>
            onChange(target.value, places.find(({ id }) => `named ${id}` === target.value)?.name)
          }
        >
          {!isOwn && <option value="">{placedAt ?? 'Välj'}</option>}
          {isOwn && (
            <option value={value}>
              {value.startsWith('hotspot') ? `Hotspot: ${hotspotName}` : `Rutan: ${hotspotName}`}
            </option>
          )}
          {places.map(({ id, name }) => (
            <option key={id} value={`named ${id}`}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
