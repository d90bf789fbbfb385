import type { Municipality } from '@trygghetskartan/api/contract/municipality';

/** Who answers for the service, by the name it goes by; before it is known, simply the municipality. */
export function authorityOf(municipality: Municipality | undefined): string {
  return municipality?.contact?.authority ?? municipality?.name ?? 'Kommunen';
}
