import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { actions, ageBands, genders } from '@trygghetskartan/db/vocabulary';
import { asksForActions, toggledAction, type AboutYou } from '../report/draft.ts';
import { wordsRoom } from '../report/report-input.ts';
import { Chip } from '../sheet/Chip.tsx';
import { StepHeading } from '../sheet/StepHeading.tsx';
import { WordsField } from '../words/WordsField.tsx';
import { ChoiceSelect } from './ChoiceSelect.tsx';
import type { StepProps } from './FeelingStep.tsx';

interface MoreStepProps extends StepProps {
  about: AboutYou;
  changeAbout: (next: AboutYou) => void;
}

/** What may be added: what you did, your words, and once per phone who you are in broad terms. */
export function MoreStep({ draft, change, about, changeAbout }: MoreStepProps) {
  const texts = useTexts();
  return (
    <>
      <StepHeading>{texts.more.title}</StepHeading>
      {asksForActions(draft) && (
        <fieldset className="stack">
          <legend className="group-title">{texts.more.actions}</legend>
          <div className="chips">
            {actions.map((action) => (
              <Chip
                key={action}
                type="checkbox"
                name={action}
                checked={draft.actions.includes(action)}
                onChange={() => change({ ...draft, actions: toggledAction(draft.actions, action) })}
              >
                {texts.vocabulary.actions[action]}
              </Chip>
            ))}
          </div>
        </fieldset>
      )}
      <WordsField
        words={draft.words}
        maximum={wordsRoom(draft)}
        onChange={(words) => change({ ...draft, words })}
      />
      <AboutFields about={about} changeAbout={changeAbout} />
    </>
  );
}

function AboutFields({ about, changeAbout }: Pick<MoreStepProps, 'about' | 'changeAbout'>) {
  const texts = useTexts();
  // Answered on an earlier visit: there to be changed, not asked again.
  const [open] = useState(about.ageBand === undefined && about.gender === undefined);
  const { ageBand, gender } = about;
  return (
    <details className="about" open={open}>
      <summary className="group-title">{texts.more.about}</summary>
      <div className="stack">
        <p className="soft small">{texts.more.aboutHint}</p>
        <div className="chips">
          <ChoiceSelect
            label={texts.more.age}
            choices={ageBands}
            words={texts.vocabulary.ageBands}
            chosen={ageBand}
            onChoose={(chosen) =>
              changeAbout({
                ...(chosen !== undefined && { ageBand: chosen }),
                ...(gender !== undefined && { gender }),
              })
            }
          />
          <ChoiceSelect
            label={texts.more.gender}
            choices={genders}
            words={texts.vocabulary.genders}
            chosen={gender}
            onChoose={(chosen) =>
              changeAbout({
                ...(ageBand !== undefined && { ageBand }),
                ...(chosen !== undefined && { gender: chosen }),
              })
            }
          />
        </div>
      </div>
    </details>
  );
}
