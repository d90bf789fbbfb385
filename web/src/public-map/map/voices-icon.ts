import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import { divIcon, type DivIcon } from 'leaflet';

const width = 44;

/**
 * The number of voices and, where there is a share, the small bar. A square holds it in its middle;
 * a hotspot is often smaller than it and has it on top. Sizes are attributes of the drawing: the
 * content security policy takes no styles in markup.
 */
export function voicesIcon(
  band: string,
  { unsafe, kind }: Pick<PublicPlace, 'unsafe' | 'kind'>,
): DivIcon {
  const height = unsafe === undefined ? 20 : 30;
  return divIcon({
    className: `voices voices--${kind}`,
    html: `<span dir="ltr">${band}</span>${unsafe === undefined ? '' : smallBar(unsafe)}`,
    iconSize: [width, height],
    iconAnchor: [width / 2, kind === 'hotspot' ? height + 3 : height / 2],
  });
}

/** As `SmallBar` draws it. */
function smallBar({ low, high }: NonNullable<PublicPlace['unsafe']>): string {
  return `<svg class="small-bar" width="36" height="8" aria-hidden="true">\
<rect class="small-bar-unsafe" width="${low}%" height="8"/>\
<rect class="small-bar-safe" x="${high}%" width="${100 - high}%" height="8"/></svg>`;
}
