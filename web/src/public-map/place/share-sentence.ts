import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import type { PublicMapTexts } from '../../i18n/public-map-texts.ts';

/** How many say unsafe, in one sentence with its uncertainty; or that it is not shown. */
export function shareSentence(
  { unsafe }: Pick<PublicPlace, 'unsafe'>,
  texts: Pick<PublicMapTexts, 'share' | 'shareBetween' | 'noShare'>,
): string {
  if (unsafe === undefined) {
    return texts.noShare;
  }
  const between = texts.shareBetween(unsafe.low, unsafe.high);
  return unsafe.share === undefined ? between : `${texts.share(unsafe.share)} ${between}`;
}
