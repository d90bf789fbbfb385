import { useMunicipality } from '../shell/municipality.ts';
import { FormField } from './FormField.tsx';

/** Where the measure is taken: the hotspot that it comes from, or a named place. */
export function PlaceField({
  value,
  own,
  ownName,
  placedAt,
  complaint,
  onChange,
}: {
  value: string;
  /** The hotspot or the square that the form was opened for; empty = none. */
  own: string;
  ownName: string;
  /** Where it lies already, in words. */
  placedAt: string | undefined;
  complaint: string | undefined;
  /** With the name of the place where it has one. */
  onChange: (place: string, name: string | undefined) => void;
}) {
  const { places } = useMunicipality();
  return (
    <FormField label="Var" complaint={complaint}>
      {(signs) => (
        <select
          name="place"
          value={value}
          {...signs}
          onChange={({ target }) =>
            onChange(
              target.value,
              target.value === own
                ? ownName
                : places.find(({ id }) => `named ${id}` === target.value)?.name,
            )
          }
        >
          {own === '' ? (
            <option value="">{placedAt ?? 'Välj'}</option>
          ) : (
            <option value={own}>
              {own.startsWith('hotspot') ? `Hotspot: ${ownName}` : `Rutan: ${ownName}`}
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
