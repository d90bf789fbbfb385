import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { descriptionMaximum, wordsMaximum } from '../report/choices.ts';
import { otherWords, type ChosenPlace, type Draft } from '../report/draft.ts';
import { ScreenedField } from '../words/ScreenedField.tsx';
import { areaPlace } from './area-place.ts';

interface DescribePlaceProps {
  municipality: Municipality;
  /** The one that the list shows; absent = the whole municipality. */
  area: Municipality['areas'][number] | undefined;
  draft: Draft;
  onChoose: (place: ChosenPlace) => void;
}

/** A place that stands in no list, in words: the report is about the whole area. */
export function DescribePlace({ municipality, area, draft, onChoose }: DescribePlaceProps) {
  const { list } = useTexts();
  const [description, setDescription] = useState(draft.place?.description ?? '');
  const [missing, setMissing] = useState(false);
  // With the line break, and the words that say that this is where the place is.
  const taken = otherWords(draft, list.described).length + list.described('').length + 1;
  return (
    <form
      className="describe-place stack"
      onSubmit={(event) => {
        event.preventDefault();
        const said = description.trim();
        if (said === '' && area === undefined) {
          setMissing(true);
        } else {
          onChoose(areaPlace(area, municipality, said));
        }
      }}
    >
      <h2 className="group-title">{list.describeTitle}</h2>
      <ScreenedField
        label={list.describe}
        hint={list.describeExplained}
        words={description}
        maximum={Math.max(0, Math.min(descriptionMaximum, wordsMaximum - taken))}
        rows={2}
        onChange={(words) => {
          setDescription(words);
          setMissing(false);
        }}
      />
      {missing && (
        <p role="alert" className="notice notice--error">
          {list.describeMissing}
        </p>
      )}
      <button type="submit" className="button button--quiet">
        {list.describeUse}
      </button>
    </form>
  );
}
