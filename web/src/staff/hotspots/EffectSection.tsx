import { useRef, useState } from 'react';
import { localDay } from '../filter/period.ts';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { LiveAnswer } from '../loading/LiveAnswer.tsx';
import { getEffect } from '../loading/staff-api.ts';
import { useLoaded } from '../loading/use-loaded.ts';
import { Waiting } from '../loading/Waiting.tsx';
import { useMunicipality } from '../shell/municipality.ts';
import {
  displacementSentence,
  effectSentence,
  lightingSentence,
  regressionSentence,
  smallestVisibleSentence,
} from './effect-words.ts';

/** Half a year to each side: long enough to tell, short enough to be about the measure. */
const fortnights = 13;

/** What has changed at the place since a measure began, beside places that were equally bad. */
export function EffectSection({
  place,
  start: known = '',
}: {
  /** A lasting hotspot's number, or easting, northing and radius. */
  place: string;
  /** The day, where it is known. */
  start?: string | undefined;
}) {
  const { timeZone } = useMunicipality();
  const [today] = useState(() => localDay(new Date(), timeZone));
  /** Empty while what stands in the field is no day, or none to ask about: a year half typed, say. */
  const [start, setStart] = useState(known);
  const answer = useRef<HTMLDivElement>(null);
  return (
    <section>
      <h3>Följ upp en åtgärd</h3>
      <label className="field effect-start">
        <span>Åtgärden började</span>
        <input
          type="date"
          min="2000-01-01"
          max={today}
          defaultValue={known}
          onChange={({ target: { value, validity } }) => setStart(validity.valid ? value : '')}
        />
      </label>
      {start === '' && (
        <p className="soft">
          Välj en dag, så jämförs platsen före och efter med platser som var lika utsatta. Välj i
          dag för att se vad en uppföljning kan visa.
        </p>
      )}
      <LiveAnswer ref={answer}>
        {start !== '' && (
          <EffectAnswer place={place} start={start} onRetry={() => answer.current?.focus()} />
        )}
      </LiveAnswer>
    </section>
  );
}

function EffectAnswer({
  place,
  start,
  onRetry,
}: {
  place: string;
  start: string;
  onRetry: () => void;
}) {
  const query = new URLSearchParams({
    place,
    start,
    fortnights: `${fortnights}`,
  }).toString();
  const { value, loading, error, retry } = useLoaded(`effect?${query}`, (signal) =>
    getEffect(query, signal),
  );
  if (error !== undefined) {
    const retryHere = () => {
      onRetry();
      retry();
    };
    return <FailureNotice error={error} onRetry={retryHere} />;
  }
  if (value === undefined || loading) {
    return <Waiting label="Jämför med lika utsatta platser …" lines={2} />;
  }
  const more = [
    regressionSentence(value),
    displacementSentence(value),
    lightingSentence(value),
    smallestVisibleSentence(value),
  ].filter((sentence) => sentence !== undefined);
  return (
    <>
      <p>
        <strong>{effectSentence(value)}</strong>
      </p>
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
