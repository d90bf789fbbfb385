import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { inSameLanguage } from '../i18n/language.ts';
import { useTrustTexts } from '../i18n/trust-texts.ts';
import { Words } from '../i18n/Words.tsx';
import { StepHeading } from '../resident/sheet/StepHeading.tsx';
import { authorityOf } from './authority.ts';
import { ContactList } from './ContactList.tsx';
import { Points, Section } from './Section.tsx';
import { tileHost } from './tile-host.ts';
import { TranslationNote } from './TranslationNote.tsx';

/** The supervisory authority for personal data; opened by the reader's own tap alone. */
const supervisor = 'https://www.imy.se/';

/** What is stored, why, how long, who sees it and what one can do about it (GDPR art. 13). */
export function PrivacyNotice({ municipality }: { municipality: Municipality | undefined }) {
  const { privacy, contact, demonstration } = useTrustTexts();
  const least = municipality?.minimumCount;
  const tiles = municipality && tileHost(municipality, location.origin);
  return (
    <>
      <StepHeading>{privacy.title}</StepHeading>
      <TranslationNote />
      {municipality?.demonstration === true && (
        <p className="notice notice--warn">{demonstration}</p>
      )}
      {least !== undefined && (
        <div className="trust-brief">
          <Points items={[...privacy.brief, privacy.briefLeast(least)]} />
          <a className="button" href={inSameLanguage('/kvitto')}>
            {privacy.toReceipt}
          </a>
        </div>
      )}
      <Section title={privacy.stored.title}>
        <Points items={privacy.stored.items} />
        <p>{privacy.stored.optional}</p>
      </Section>
      <Section title={privacy.notStored.title}>
        <Points items={privacy.notStored.items} />
      </Section>
      <Section title={privacy.onPhone.title}>
        <Points items={privacy.onPhone.items} />
        <p>{privacy.onPhone.clear}</p>
      </Section>
      <Section title={privacy.misuse.title}>
        <Points items={privacy.misuse.items} />
      </Section>
      <Section title={privacy.seen.title}>
        <Points items={privacy.seen.items} />
        {tiles !== undefined && (
          <p>
            <Words>{privacy.seen.tiles(tiles)}</Words>
          </p>
        )}
        {municipality?.addressSearch === true && <p>{privacy.seen.addressSearch}</p>}
      </Section>
      {least !== undefined && (
        <Section title={privacy.guard.title}>
          <Points items={[privacy.guard.least(least), ...privacy.guard.items]} />
        </Section>
      )}
      <Section title={privacy.howLong.title}>
        <Points items={privacy.howLong.items} />
      </Section>
      <Section title={privacy.rights.title}>
        <Points items={privacy.rights.items} />
        <p>{privacy.rights.lost}</p>
        <p>
          {privacy.rights.complain}{' '}
          <a href={supervisor}>
            <Words>{privacy.rights.authority}</Words>
          </a>
          .
        </p>
      </Section>
      <Section title={privacy.why.title}>
        <p>{privacy.why.purpose}</p>
        <p>{privacy.why.ground}</p>
      </Section>
      <Section title={privacy.responsible.title}>
        <p>
          <Words>{privacy.responsible.is(authorityOf(municipality, contact))}</Words>
        </p>
        <ContactList municipality={municipality} />
        <p>{privacy.responsible.runs}</p>
      </Section>
    </>
  );
}
