import './measures.css';
import type { PublicMeasure } from '@trygghetskartan/api/contract/measure';
import type { Finding } from '@trygghetskartan/api/contract/screening/finding';
import { Link } from 'wouter';
import { useMeasuresTexts } from '../i18n/measures-texts.ts';
import { MarkedText } from '../resident/words/MarkedText.tsx';
import { MeasureStatus } from './MeasureStatus.tsx';

/** The texts that somebody has written. */
export type MeasureText = 'title' | 'words' | 'refusalReason' | 'placeName';

interface MeasureCardProps {
  measure: Omit<PublicMeasure, 'places'>;
  level: 'h2' | 'h3';
  /** Where the place's name leads. */
  placeAddress?: string | undefined;
  /** What may point at somebody, marked in the texts for staff. */
  findings?: Partial<Record<MeasureText, readonly Finding[]>>;
}

/** One measure as everybody reads it, in the Swedish that it was written in; before it is published staff see this very card. */
export function MeasureCard({
  measure,
  level: Heading,
  placeAddress,
  findings = {},
}: MeasureCardProps) {
  const texts = useMeasuresTexts();
  const { title, words, kind, refusalReason, placeName } = measure;
  const marked = (text: string, of: MeasureText) => (
    <bdi lang="sv">
      <MarkedText text={text} findings={findings[of] ?? []} />
    </bdi>
  );
  return (
    <article className="measure">
      <Heading>{marked(title, 'title')}</Heading>
      <MeasureStatus measure={measure} />
      {words !== '' && <p className="measure-words">{marked(words, 'words')}</p>}
      {refusalReason !== undefined && (
        <p className="measure-words">
          <strong>{texts.refusedBecause}</strong> {marked(refusalReason, 'refusalReason')}
        </p>
      )}
      <p className="measure-foot soft">
        <span>
          {placeAddress === undefined ? (
            marked(placeName, 'placeName')
          ) : (
            <Link href={placeAddress}>{marked(placeName, 'placeName')}</Link>
          )}
        </span>
        <span>{texts.kinds[kind]}</span>
      </p>
    </article>
  );
}
