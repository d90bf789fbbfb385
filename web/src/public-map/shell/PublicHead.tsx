import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { inSameLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { SwedishName } from '../../i18n/Words.tsx';
import { EmergencyStrip } from '../../resident/sheet/EmergencyStrip.tsx';
import { ReaderChoices } from '../../resident/sheet/ReaderChoices.tsx';

/** What stands on top of every page here: help first, then whose page it is and the way to report. */
export function PublicHead({ municipality }: { municipality: Municipality | undefined }) {
  const { demonstration, product } = useTexts();
  const texts = usePublicMapTexts();
  return (
    <header className="public-head">
      <EmergencyStrip />
      <ReaderChoices />
      {municipality?.demonstration === true && <p className="demonstration">{demonstration}</p>}
      <div className="public-brand">
        <p>
          <strong>{product}</strong>{' '}
          {municipality && <SwedishName>{municipality.name}</SwedishName>}
        </p>
        <a href={inSameLanguage('/')}>{texts.tell}</a>
      </div>
    </header>
  );
}
