import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useTrustTexts } from '../i18n/trust-texts.ts';
import { SwedishName, Words } from '../i18n/Words.tsx';
import { authorityOf } from './authority.ts';
import { contactRows } from './contact-rows.ts';

/** How to reach the municipality: what it has told of itself, else that it is there. */
export function ContactList({ municipality }: { municipality: Municipality | undefined }) {
  const { contact } = useTrustTexts();
  if (municipality === undefined) {
    return null;
  }
  const rows = contactRows(municipality, contact);
  if (rows.length === 0) {
    return (
      <p>
        <Words>{contact.none(authorityOf(municipality, contact))}</Words>
      </p>
    );
  }
  return (
    <dl className="trust-contact">
      {rows.map(({ name, value, href }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {href === undefined ? (
              <SwedishName>{value}</SwedishName>
            ) : (
              <a href={href} dir="ltr">
                {value}
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
