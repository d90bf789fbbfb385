import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';

/** What sort of place it is: a hotspot, or a square of the grid. */
export function PlaceKind({ id, squareMetres }: { id: string; squareMetres: number }) {
  const { kind } = usePublicMapTexts().place;
  return (
    <p className="soft small">
      {id.startsWith('zone:') ? kind.hotspot : kind.square(squareMetres)}
    </p>
  );
}
