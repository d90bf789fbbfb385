import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useId, useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Words } from '../../i18n/Words.tsx';
import type { ChosenPlace, Draft } from '../report/draft.ts';
import { descriptionRoom } from '../report/report-input.ts';
import { ScreenedField } from '../words/ScreenedField.tsx';
import { areaPlace, type Area } from './area-place.ts';
import { nameOfArea } from './name-in-words.ts';

interface DescribePlaceProps {
  municipality: Municipality;
  /** The one that the list shows; absent = the whole municipality. */
  area: Area | undefined;
  draft: Draft;
  change: (next: Draft) => void;
  onChoose: (place: ChosenPlace) => void;
}

/** A place that stands in no list, in words, or an area by itself: the report is about the whole of it. */
export function DescribePlace(props: DescribePlaceProps) {
  const { municipality, area, draft, change, onChoose } = props;
  const texts = useTexts();
  const { list } = texts;
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problem = useId();
  const description = draft.describing ?? draft.place?.description ?? '';
  const isBare = description.trim() === '';
  return (
    <form
      ref={form}
      className="describe-place stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isBare && area === undefined) {
          setMissing(true);
          form.current?.querySelector('textarea')?.focus();
        } else {
          onChoose(areaPlace(area, municipality, texts, description.trim()));
        }
      }}
    >
      <h2 className="group-title">{list.describeTitle}</h2>
      <ScreenedField
        label={list.describe}
        hint={list.describeExplained}
        words={description}
        maximum={descriptionRoom(draft)}
        rows={2}
        problem={missing ? problem : undefined}
        onChange={(words) => {
          change({ ...draft, describing: words });
          setMissing(false);
        }}
      />
      {missing && (
        <p role="alert" id={problem} className="notice notice--error">
          {list.describeMissing}
        </p>
      )}
      <p>
        {texts.check.place}: <Words>{nameOfArea(area?.slug, municipality, texts) ?? ''}</Words>
      </p>
      <button type="submit" className="button button--quiet">
        {isBare && area !== undefined ? list.wholeUse : list.describeUse}
      </button>
    </form>
  );
}
