import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';

/** Unsafe from the left, safe from the right, the uncertainty between: as in a place on the map. */
export function SmallBar({ low, high }: Pick<NonNullable<PublicPlace['unsafe']>, 'low' | 'high'>) {
  return (
    <svg className="small-bar" width="36" height="8" aria-hidden="true">
      <rect className="small-bar-unsafe" width={`${low}%`} height="8" />
      <rect className="small-bar-safe" x={`${high}%`} width={`${100 - high}%`} height="8" />
    </svg>
  );
}
