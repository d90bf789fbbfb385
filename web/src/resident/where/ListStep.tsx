import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useMemo, useState } from 'react';
import { swedish } from '../../i18n/isolate.ts';
import { useTexts } from '../../i18n/texts.ts';
import { SwedishName } from '../../i18n/Words.tsx';
import type { ChosenPlace } from '../report/draft.ts';
import { StepHeading } from '../sheet/StepHeading.tsx';
import { placeGroups } from './place-groups.ts';

interface ListStepProps {
  municipality: Municipality | undefined;
  failed: boolean;
  onRetry: () => void;
  onChoose: (place: ChosenPlace) => void;
}

/** The place without the map: every place by its name, grouped by what it is. */
export function ListStep({ municipality, failed, onRetry, onChoose }: ListStepProps) {
  const texts = useTexts();
  const [wanted, setWanted] = useState('');
  const groups = useMemo(
    () => placeGroups(municipality?.places ?? [], wanted, texts),
    [municipality, wanted, texts],
  );
  const count = groups.reduce((sum, group) => sum + group.places.length, 0);
  return (
    <>
      <StepHeading>{texts.list.title}</StepHeading>
      {municipality === undefined ? (
        <div aria-live="polite" className="stack">
          <p>{failed ? texts.list.failed : texts.list.loading}</p>
          {failed && (
            <button type="button" className="button button--quiet" onClick={onRetry}>
              {texts.list.retry}
            </button>
          )}
        </div>
      ) : (
        <>
          <label className="field">
            <span>{texts.list.filter}</span>
            <input
              type="search"
              autoComplete="off"
              enterKeyHint="search"
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
            />
          </label>
          <p aria-live="polite" className="soft">
            {count === 0 ? texts.list.empty : texts.list.count(count)}
          </p>
          {groups.map((group) => (
            <section key={group.title} className="place-group">
              <h2 className="group-title">{group.title}</h2>
              <ul className="place-list">
                {group.places.map(({ id, name, lng, lat }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className="place-row"
                      onClick={() => onChoose({ lng, lat, name: swedish(name), method: 'list' })}
                    >
                      <SwedishName>{name}</SwedishName>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </>
  );
}
