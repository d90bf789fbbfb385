import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';

/** A square of the open map where nothing is stated: five to nine voices and no share. */
export function aPublicPlace(stated: Partial<PublicPlace> = {}): PublicPlace {
  return {
    id: 'cell:481600:6389800',
    kind: 'square',
    name: 'Stortorget',
    outline: [],
    voices: { from: 5, to: 9 },
    reasons: [],
    ...stated,
  };
}
