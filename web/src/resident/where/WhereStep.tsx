import { List, LocateFixed } from 'lucide-react';
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useEffect, useState } from 'react';
import { inSameLanguage } from '../../i18n/language.ts';
import { useTexts, type Texts } from '../../i18n/texts.ts';
import { Words } from '../../i18n/Words.tsx';
import { ServiceLinks } from '../sheet/ServiceLinks.tsx';
import { StepHeading } from '../sheet/StepHeading.tsx';
import type { Candidate } from './candidate.ts';
import { isReportable } from './inside.ts';
import { describePoint } from './nearest-place.ts';
import { exactMetres, type PositionOutcome } from './use-position.ts';

interface WhereStepProps {
  municipality: Municipality | undefined;
  candidate: Candidate | undefined;
  outcome: PositionOutcome;
  onSeek: () => void;
  onList: () => void;
  onPut: () => void;
}

/** The first question: usable before the map, with three equal ways to answer. */
export function WhereStep(props: WhereStepProps) {
  const { municipality, candidate, outcome, onSeek, onList, onPut } = props;
  const texts = useTexts();
  const inside =
    candidate !== undefined &&
    municipality !== undefined &&
    isReportable(candidate, municipality.boundary);
  const name =
    candidate !== undefined && municipality !== undefined
      ? describePoint(candidate, municipality, texts)
      : undefined;
  const said = positionSentence(outcome, texts);
  return (
    <>
      <StepHeading>{texts.where.title}</StepHeading>
      <div className="where-said">
        <p className="where-name">
          <Words>{name ?? texts.where.hint}</Words>
        </p>
        <p className="visually-hidden" aria-live="polite">
          <Settled text={name ?? ''} />
        </p>
        <div aria-live="polite">
          {said !== undefined && <p className={`notice notice--${said.tone}`}>{said.text}</p>}
        </div>
      </div>
      <button
        type="button"
        className="button button--large where-put"
        aria-disabled={!inside}
        onClick={() => {
          if (inside) {
            onPut();
          }
        }}
      >
        {texts.where.put}
      </button>
      <div className="where-ways">
        <button type="button" className="button button--quiet" onClick={onSeek}>
          <LocateFixed className="icon" aria-hidden="true" />
          {texts.where.usePosition}
        </button>
        <button type="button" className="button button--quiet" onClick={onList}>
          <List className="icon" aria-hidden="true" />
          {texts.where.chooseFromList}
        </button>
      </div>
      {said === undefined && <p className="where-safety soft">{texts.where.safety}</p>}
      <div className="where-last">
        <a className="where-map" href={inSameLanguage('/karta')}>
          {texts.where.seeMap}
        </a>
        <ServiceLinks />
      </div>
    </>
  );
}

/** The text once it has stood still: a screen reader must not read every place that passes. */
function Settled({ text }: { text: string }) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 700);
    return () => clearTimeout(timer);
  }, [text]);
  return <Words>{settled}</Words>;
}

function positionSentence(
  outcome: PositionOutcome,
  { where }: Texts,
): { text: string; tone: 'plain' | 'warn' } | undefined {
  if (outcome.kind === 'none') {
    return undefined;
  }
  if (outcome.kind === 'seeking') {
    return { text: where.seeking, tone: 'plain' };
  }
  if (outcome.kind === 'found') {
    const metres = Math.round(outcome.accuracyMetres);
    return metres > exactMetres
      ? { text: where.vague(metres), tone: 'warn' }
      : { text: where.found(metres), tone: 'plain' };
  }
  const failures = {
    outside: where.positionOutside,
    refused: where.refused,
    notFound: where.notFound,
  };
  return { text: failures[outcome.kind], tone: 'warn' };
}
