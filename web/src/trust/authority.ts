import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { TrustTexts } from '../i18n/trust-texts.ts';

/** Who answers for the service, by the name it goes by; before it is known, simply the municipality. */
export function authorityOf(
  municipality: Municipality | undefined,
  { municipality: unknown }: TrustTexts['contact'],
): string {
  return municipality?.contact?.authority ?? municipality?.name ?? unknown;
}
