import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import { Link } from 'wouter';
import { useMeasuresTexts } from '../../i18n/measures-texts.ts';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Words } from '../../i18n/Words.tsx';
import { Figures } from '../Figures.tsx';
import { ShareSwatch } from '../map/SharePatterns.tsx';
import { SmallBar } from '../map/SmallBar.tsx';
import { measureLine } from '../measures/measure-line.ts';
import { placePage } from '../place-address.ts';
import type { MeasuresInHand } from '../../measures/use-measures.ts';

/** One row a place, with the map's own sign. */
export function PlaceList({
  places,
  measures,
}: {
  places: readonly PublicPlace[];
  measures: MeasuresInHand;
}) {
  const { listed } = useTexts();
  const texts = usePublicMapTexts();
  const measuresTexts = useMeasuresTexts();
  return (
    <ol className="told-list">
      {places.map((place) => {
        const { unsafe, reasons } = place;
        const done = measureLine(place.id, measures, measuresTexts);
        return (
          <li key={place.id}>
            <Link className="told-row" href={placePage(place.id)}>
              <span className="told-row-sign">
                {unsafe === undefined ? (
                  <ShareSwatch shareClass="counted" />
                ) : (
                  <SmallBar {...unsafe} />
                )}
              </span>
              <span className="told-row-words">
                <strong>
                  <Words>{place.name}</Words>
                </strong>
                <span>
                  <Figures>
                    {texts.sentences([
                      texts.voices(place.voices),
                      unsafe === undefined
                        ? texts.classes.counted.words
                        : texts.bothSpans(
                            texts.span(unsafe.low, unsafe.high),
                            texts.span(100 - unsafe.high, 100 - unsafe.low),
                          ),
                    ])}
                  </Figures>
                </span>
                {reasons.length > 0 && (
                  <span className="soft small">
                    {listed(reasons.slice(0, 3).map(({ reason }) => texts.reasonsInShort[reason]))}
                  </span>
                )}
                {done !== '' && (
                  <span className="small">
                    {measuresTexts.tab}: {done}
                  </span>
                )}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
