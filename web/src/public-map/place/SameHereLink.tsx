import { useTexts } from '../../i18n/texts.ts';
import { whatOthersSay } from '../../resident/same-here/what-others-say.ts';
import { sameAddress } from '../place-address.ts';
import type { KnownPlace } from './describe-place.ts';

/** The way to say the same as most others do; absent where they are divided. */
export function SameHereLink({ place: { told, point } }: { place: KnownPlace }) {
  const { feeling } = useTexts();
  if (told === undefined || point === undefined || whatOthersSay(told) === undefined) {
    return null;
  }
  return (
    <a className="button button--quiet" href={sameAddress(point)}>
      {feeling.same}
    </a>
  );
}
