import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { PublicPlace, PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import { Link } from 'wouter';
import { plain } from '../../i18n/isolate.ts';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { SwedishName } from '../../i18n/Words.tsx';
import { placeIdAt } from '../find-place.ts';
import { placePage } from '../place-address.ts';
import { searchPlaces } from '../sort-places.ts';

interface OtherPlacesProps {
  municipality: Municipality;
  told: PublicPlaces;
  /** What the search has found among the told places. */
  shown: readonly PublicPlace[];
  wanted: string;
}

const most = 10;

/** Named places that the search finds and the figures do not name: each leads to the page of its spot. */
export function OtherPlaces({ municipality, told, shown, wanted }: OtherPlacesProps) {
  const { list } = usePublicMapTexts();
  const names = new Set(shown.map(({ name }) => plain(name)));
  const others = searchPlaces(municipality.places, wanted)
    .filter(({ name }) => !names.has(name))
    .slice(0, most);
  if (others.length === 0) {
    return null;
  }
  return (
    <section className="other-places">
      <h2>{list.others}</h2>
      <p className="soft small">{list.othersExplained}</p>
      <ul className="told-list">
        {others.map((place) => (
          <li key={place.id}>
            <Link className="told-row" href={placePage(placeIdAt(place, told))}>
              <SwedishName>{place.name}</SwedishName>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
