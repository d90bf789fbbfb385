import type { PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import { useEffect, useId, useState } from 'react';
import { getPublicPlaces } from '../../api-client/public.ts';
import { useTexts } from '../../i18n/texts.ts';
import { placeById, placeIdAt } from '../../public-map/find-place.ts';
import type { Point } from '../where/distance.ts';
import { whatOthersSay, type OthersAnswer } from './what-others-say.ts';

interface SameHereProps {
  point: Point;
  onSame: (answer: OthersAnswer) => void;
}

/**
 * What the open map tells of the place, to be answered with the same: a report of its own. A help that
 * nobody waits for: without coverage, or where too few have spoken, there is nothing.
 */
export default function SameHere({ point, onSame }: SameHereProps) {
  const { feeling, listed, vocabulary } = useTexts();
  const title = useId();
  const told = useToldPlaces();
  const place = told && placeById(placeIdAt(point, told), told);
  const answer = place && whatOthersSay(place);
  if (answer === undefined) {
    return null;
  }
  return (
    <section className="same-here" aria-labelledby={title}>
      <h2 className="group-title" id={title}>
        {feeling.othersTitle}
      </h2>
      <p>{feeling.others[answer.feeling]}</p>
      {answer.reasons.length > 0 && (
        <p>
          {feeling.othersReasons}{' '}
          {listed(answer.reasons.map((reason) => vocabulary.reasons[reason]))}
        </p>
      )}
      <button type="button" className="button button--quiet" onClick={() => onSame(answer)}>
        {feeling.same}
      </button>
      <p className="soft small">{feeling.sameExplained}</p>
    </section>
  );
}

function useToldPlaces(): PublicPlaces | undefined {
  const [told, setTold] = useState<PublicPlaces>();
  useEffect(() => {
    let current = true;
    getPublicPlaces().then(
      (answer) => current && setTold(answer),
      () => {},
    );
    return () => {
      current = false;
    };
  }, []);
  return told;
}
