import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { swedish } from '../i18n/isolate.ts';
import type { TrustTexts } from '../i18n/trust-texts.ts';

/**
 * Who answers for the service, by the Swedish name it goes by, marked so; before it is known, simply the
 * municipality in the reader's language.
 */
export function authorityOf(
  municipality: Municipality | undefined,
  contact: TrustTexts['contact'],
): string {
  const name = municipality?.contact?.authority ?? municipality?.name;
  return name === undefined ? contact.municipality : swedish(name);
}
