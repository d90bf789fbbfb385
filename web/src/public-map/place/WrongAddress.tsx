import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { Link } from 'wouter';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { mapAddress } from '../map-view.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { PublicHead } from '../shell/PublicHead.tsx';

/** An address that no place can have. */
export function WrongAddress({ municipality }: { municipality: Municipality | undefined }) {
  const texts = usePublicMapTexts();
  return (
    <div className="public public--place">
      <PublicHead municipality={municipality} />
      <main className="public-main place-page">
        <PageHeading>{texts.place.wrongAddress}</PageHeading>
        <p>{texts.place.wrongAddressExplained}</p>
        <Link className="button button--quiet" href={mapAddress({})}>
          {texts.toMap}
        </Link>
      </main>
    </div>
  );
}
