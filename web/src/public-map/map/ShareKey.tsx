import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { shareClasses } from '../share-class.ts';
import { NumberKey } from './NumberKey.tsx';
import { ShareSwatch } from './SharePatterns.tsx';

/** What every sign of the map means, in numbers and in words. */
export function ShareKey() {
  const texts = usePublicMapTexts();
  return (
    <>
      <ul className="share-key">
        {shareClasses.map((name) => (
          <li key={name}>
            <ShareSwatch shareClass={name} />
            <span>
              <strong>{texts.classes[name].numbers}</strong>
              <span className="share-key-words">{texts.classes[name].words}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="number-key">
        <NumberKey />
        <span>{texts.legend.number}</span>
      </p>
    </>
  );
}

/** The same in one line for the phone, where the map needs the room; the words are a press away. */
export function ShareScale() {
  const texts = usePublicMapTexts();
  return (
    <ul className="share-scale" aria-hidden="true">
      {shareClasses
        .filter((name) => name !== 'counted')
        .map((name) => (
          <li key={name}>
            <ShareSwatch shareClass={name} />
            {texts.classes[name].short}
          </li>
        ))}
      <li>{texts.legend.percent}</li>
    </ul>
  );
}
