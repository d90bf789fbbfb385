import { useTexts } from '../../i18n/texts.ts';
import { Words } from '../../i18n/Words.tsx';
import { asksForActions, type AboutYou, type Draft } from '../report/draft.ts';
import type { Question } from '../report/step.ts';
import { StepHeading } from '../sheet/StepHeading.tsx';
import { MarkedText } from '../words/MarkedText.tsx';
import { useScreening } from '../words/use-screening.ts';
import { WordsNotice } from '../words/WordsNotice.tsx';
import { feltSentence } from './felt-sentence.ts';

interface CheckStepProps {
  draft: Draft;
  change: (next: Draft) => void;
  about: AboutYou;
  placeName: string | undefined;
  timeZone: string;
  onEdit: (step: Question) => void;
}

interface Row {
  step: Question;
  name: string;
  answers: readonly (string | undefined)[];
}

/** Everything that will be sent, and nothing else is. */
export function CheckStep(props: CheckStepProps) {
  const { draft, change, about, placeName, timeZone, onEdit } = props;
  const texts = useTexts();
  const { check, vocabulary } = texts;
  const words = draft.words.trim();
  const description = draft.place?.description ?? '';
  const screened = useScreening(words, { writing: false });
  const screenedPlace = useScreening(description, { writing: false });
  const rows: readonly Row[] = [
    { step: 'where', name: check.place, answers: [placeName, description || undefined] },
    {
      step: 'feeling',
      name: check.feeling,
      answers: [
        draft.strength !== undefined
          ? vocabulary.strengths[draft.strength]
          : draft.feeling && vocabulary.feelings[draft.feeling],
      ],
    },
    {
      step: 'why',
      name: check.reasons,
      answers: draft.reasons.map((reason) => vocabulary.reasons[reason]),
    },
    { step: 'when', name: check.when, answers: [feltSentence(draft.felt, timeZone, texts)] },
    ...(asksForActions(draft)
      ? ([
          {
            step: 'more',
            name: check.actions,
            answers: draft.actions.map((action) => vocabulary.actions[action]),
          },
        ] as const)
      : []),
    { step: 'more', name: check.words, answers: [words || undefined] },
    {
      step: 'more',
      name: check.about,
      answers: [
        about.ageBand && vocabulary.ageBands[about.ageBand],
        about.gender && vocabulary.genders[about.gender],
      ],
    },
  ];
  return (
    <>
      <StepHeading>{check.title}</StepHeading>
      <dl className="answers">
        {rows.map(({ step, name, answers }) => {
          const given = answers.filter((answer) => answer !== undefined);
          return (
            <div key={name} className="answer">
              <dt>{name}</dt>
              <dd>
                {given.length === 0 && <span className="soft">{check.none}</span>}
                {given.map((answer) => (
                  <span key={answer} className="answer-line">
                    {name === check.words || answer === description ? (
                      <bdi>
                        <MarkedText
                          text={answer}
                          findings={(name === check.words ? screened : screenedPlace).findings}
                        />
                      </bdi>
                    ) : (
                      <Words>{answer}</Words>
                    )}
                  </span>
                ))}
              </dd>
              <dd className="answer-edit">
                <button type="button" className="button button--text" onClick={() => onEdit(step)}>
                  {check.edit}
                  <span className="visually-hidden"> {name}</span>
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
      <WordsNotice
        words={words}
        screened={screened}
        onChange={(next) => change({ ...draft, words: next })}
      />
      <p className="before-sending">
        {check.before}
        {words + description !== '' && ` ${check.beforeWords}`}
      </p>
    </>
  );
}
