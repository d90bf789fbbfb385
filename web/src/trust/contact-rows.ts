import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { TrustTexts } from '../i18n/trust-texts.ts';

export interface ContactRow {
  name: string;
  value: string;
  href?: string;
}

/** What the municipality has told of how to reach it. */
export function contactRows(
  { contact = {}, homepage }: Pick<Municipality, 'contact' | 'homepage'>,
  texts: TrustTexts['contact'],
): ContactRow[] {
  const { email, telephone, postalAddress, dataProtectionOfficer } = contact;
  return [
    ...(email === undefined ? [] : [{ name: texts.email, value: email, href: `mailto:${email}` }]),
    ...(telephone === undefined
      ? []
      : [
          {
            name: texts.telephone,
            value: telephone,
            href: `tel:${telephone.replaceAll(/[^+\d]/g, '')}`,
          },
        ]),
    ...(postalAddress === undefined ? [] : [{ name: texts.postalAddress, value: postalAddress }]),
    ...(homepage === undefined
      ? []
      : [
          {
            name: texts.homepage,
            value: homepage.replace(/^https?:\/\//, '').replace(/\/$/, ''),
            href: homepage,
          },
        ]),
    ...(dataProtectionOfficer === undefined
      ? []
      : [{ name: texts.dataProtectionOfficer, value: dataProtectionOfficer }]),
  ];
}
