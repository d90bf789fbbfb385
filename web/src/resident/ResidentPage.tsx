import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { deviceToken } from './device-token.ts';
import { stepToMend, type OutboxItem } from './outbox/outbox-item.ts';
import type { Outbox } from './outbox/outbox.ts';
import { WaitingList } from './outbox/WaitingList.tsx';
import { randomKey } from './random-id.ts';
import type { ChosenPlace } from './report/draft.ts';
import { feltFault, toReportInput } from './report/report-input.ts';
import { reachableStep, stepAfter } from './report/step.ts';
import { useDraft } from './report/use-draft.ts';
import { Actions } from './sheet/Actions.tsx';
import { EmergencyStrip } from './sheet/EmergencyStrip.tsx';
import { Progress } from './sheet/Progress.tsx';
import { CheckStep } from './steps/CheckStep.tsx';
import { FeelingStep } from './steps/FeelingStep.tsx';
import { MoreStep } from './steps/MoreStep.tsx';
import { ReceiptStep } from './steps/ReceiptStep.tsx';
import { WhenStep } from './steps/WhenStep.tsx';
import { WhyStep } from './steps/WhyStep.tsx';
import { useMunicipality } from './use-municipality.ts';
import { useSteps } from './use-step.ts';
import { candidateAt, type Candidate } from './where/candidate.ts';
import type { Point } from './where/distance.ts';
import { isReportable } from './where/inside.ts';
import { ListStep } from './where/ListStep.tsx';
import { MapStage } from './where/MapStage.tsx';
import { describePoint } from './where/nearest-place.ts';
import { usePosition } from './where/use-position.ts';
import { WhereStep } from './where/WhereStep.tsx';

/** Until the municipality is known: every municipality that there is lies in it. */
const swedishTime = 'Europe/Stockholm';

/** The resident's page: a map, and a sheet with one question at a time. */
export function ResidentPage({ outbox }: { outbox: Outbox }) {
  const texts = useTexts();
  const { municipality, failed, retry } = useMunicipality();
  const { draft, about, change, changeAbout, startOver } = useDraft();
  const { screen, open, back } = useSteps();
  const items = useSyncExternalStore(outbox.subscribe, outbox.items);
  const [candidate, setCandidate] = useState<Candidate | undefined>(draft.place);
  const [faultShown, setFaultShown] = useState(false);

  const receiptItem = items.find(({ key }) => key === screen.receiptKey);
  const step = reachableStep(screen.step, draft, receiptItem !== undefined);
  const timeZone = municipality?.timeZone ?? swedishTime;
  const fault = feltFault(draft.felt, Date.now(), timeZone);

  useEffect(() => setFaultShown(false), [step]);

  const reportable = useCallback(
    (point: Point) => municipality === undefined || isReportable(point, municipality.boundary),
    [municipality],
  );
  const found = useCallback(
    (point: Point, accuracyMetres: number) =>
      setCandidate({ ...point, method: 'position', accuracyMetres }),
    [],
  );
  const { outcome, seek } = usePosition(reportable, found);
  const moved = useCallback(
    (centre: Point) => setCandidate((before) => candidateAt(centre, before)),
    [],
  );

  const goOn = useCallback(
    () => (screen.mending ? open('check') : open(stepAfter(step))),
    [screen.mending, step, open],
  );
  const choosePlace = useCallback(
    (place: ChosenPlace) => {
      const { name: _name, ...there } = place;
      setCandidate(there);
      change({ ...draft, place });
      open(screen.mending ? 'check' : 'feeling');
    },
    [draft, change, open, screen.mending],
  );
  const put = useCallback(() => {
    if (candidate !== undefined && municipality !== undefined && reportable(candidate)) {
      choosePlace({ ...candidate, name: describePoint(candidate, municipality, texts) });
    }
  }, [candidate, municipality, reportable, choosePlace, texts]);

  const send = (): void => {
    const report = toReportInput(draft, about, deviceToken(), timeZone);
    if (report === undefined) {
      return;
    }
    if (fault === 'future') {
      open('when', { mending: step === 'check' });
      return;
    }
    const placeName = draft.place?.name ?? '';
    const state = { name: 'saved', attempts: 0, notBefore: 0 } as const;
    const { key } = draft;
    void outbox.add({ key, createdAt: Date.now(), placeName, state, report, draft }).then(() => {
      open('receipt', { receiptKey: key });
      startOver();
    });
  };
  const mend = (item: OutboxItem): void => {
    if (item.state.name !== 'refused' || item.draft === undefined) {
      return;
    }
    // A new key: the refused one stands for the answers as they were.
    change({ ...item.draft, key: randomKey() });
    setCandidate(item.draft.place);
    void outbox.remove(item.key);
    open(stepToMend(item.state.code, item.state.pointers), { mending: true });
  };
  const next = (): void => {
    if (step === 'when' && fault !== undefined) {
      setFaultShown(true);
    } else {
      goOn();
    }
  };

  const waiting = useMemo(
    () => items.filter(({ key }) => step !== 'receipt' || key !== screen.receiptKey),
    [items, step, screen.receiptKey],
  );
  return (
    <div className={`resident resident--${step}`}>
      <EmergencyStrip />
      {municipality?.demonstration === true && (
        <p className="demonstration">{texts.demonstration}</p>
      )}
      <div className="stage">
        <MapStage
          municipality={municipality}
          failed={failed}
          candidate={candidate}
          choosing={step === 'where'}
          onMoved={moved}
          onPut={put}
        />
        <main className="sheet">
          {step !== 'receipt' && <Progress step={step} onBack={back} />}
          <div className="sheet-body stack" key={step}>
            <WaitingList
              items={waiting}
              onRetry={() => void outbox.hurry()}
              onMend={mend}
              onRemove={(item) => void outbox.remove(item.key)}
            />
            {step === 'where' && (
              <WhereStep
                municipality={municipality}
                candidate={candidate}
                outcome={outcome}
                onSeek={seek}
                onList={() => open('list', { mending: screen.mending })}
                onPut={put}
              />
            )}
            {step === 'list' && (
              <ListStep
                municipality={municipality}
                failed={failed}
                onRetry={retry}
                onChoose={choosePlace}
              />
            )}
            {step === 'feeling' && <FeelingStep draft={draft} change={change} />}
            {step === 'why' && <WhyStep draft={draft} change={change} />}
            {step === 'when' && (
              <WhenStep
                draft={draft}
                change={change}
                timeZone={timeZone}
                fault={faultShown ? fault : undefined}
              />
            )}
            {step === 'more' && (
              <MoreStep draft={draft} change={change} about={about} changeAbout={changeAbout} />
            )}
            {step === 'check' && (
              <CheckStep
                draft={draft}
                about={about}
                timeZone={timeZone}
                onEdit={(question) => open(question, { mending: true })}
              />
            )}
            {step === 'receipt' && receiptItem !== undefined && (
              <ReceiptStep
                item={receiptItem}
                municipality={municipality?.name ?? ''}
                unsaved={outbox.unsaved()}
                onRetry={() => void outbox.hurry()}
                onMend={() => mend(receiptItem)}
                onAnother={() => {
                  setCandidate(undefined);
                  open('where');
                }}
              />
            )}
          </div>
          <Actions
            step={step}
            draft={draft}
            mending={screen.mending}
            onNext={next}
            onSend={send}
          />
        </main>
      </div>
    </div>
  );
}
