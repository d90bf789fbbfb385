import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { Figures } from '../Figures.tsx';
import { ReasonSpans } from './ReasonSpans.tsx';
import { ShareBar } from './ShareBar.tsx';
import { shareSentence } from './share-sentence.ts';

interface PlaceFiguresProps {
  place: PublicPlace;
  minimumCount: number;
  /** The level of the headings inside. */
  level: 'h2' | 'h3';
}

/** What may be told of a place: voices, share, reasons, each with what it leaves open. */
export function PlaceFigures({ place, minimumCount, level: Heading }: PlaceFiguresProps) {
  const texts = usePublicMapTexts();
  const { voices, unsafe, reasons } = place;
  return (
    <div className="place-figures">
      <p className="place-voices">
        <Figures>{texts.voices(voices)}</Figures>
      </p>
      {unsafe !== undefined && <ShareBar unsafe={unsafe} />}
      <p>
        <Figures>{shareSentence(place, texts)}</Figures>
      </p>
      {reasons.length > 0 && (
        <>
          <Heading className="place-reasons-title">{texts.place.reasons}</Heading>
          <ReasonSpans reasons={reasons} />
          <p className="soft small">{texts.place.reasonsExplained(minimumCount)}</p>
        </>
      )}
      {reasons.length === 0 && unsafe !== undefined && (
        <p className="soft small">{texts.place.noReasons}</p>
      )}
    </div>
  );
}
