import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { deviceToken } from './device-token.ts';
import { stepToMend, type OutboxItem } from './outbox/outbox-item.ts';
import type { Outbox } from './outbox/outbox.ts';
import { useQueue } from './outbox/use-queue.ts';
import { WaitingList } from './outbox/WaitingList.tsx';
import { QuickExit } from './quick-exit/QuickExit.tsx';
import { randomKey } from './random-id.ts';
import { withFeeling, withPlace, type ChosenPlace, type DraftFelt } from './report/draft.ts';
import { BegunReport } from './report/BegunReport.tsx';
import { feltFault, toReportInput, type FeltFault } from './report/report-input.ts';
import { reachableStep, stepAfter } from './report/step.ts';
import { useDraft } from './report/use-draft.ts';
import { Actions } from './sheet/Actions.tsx';
import { EmergencyStrip } from './sheet/EmergencyStrip.tsx';
import { ReaderChoices } from './sheet/ReaderChoices.tsx';
import { Progress } from './sheet/Progress.tsx';
import { CheckStep } from './steps/CheckStep.tsx';
import { FeelingStep } from './steps/FeelingStep.tsx';
import { MoreStep } from './steps/MoreStep.tsx';
import { ReceiptStep } from './steps/ReceiptStep.tsx';
import { WhenStep } from './steps/WhenStep.tsx';
import { WhyStep } from './steps/WhyStep.tsx';
import { useMunicipality } from './use-municipality.ts';
import { useSteps } from './use-step.ts';
import { Fence } from '../map/Fence.tsx';
import type { AskedPlace } from './where/asked-point.ts';
import { ListStep } from './where/ListStep.tsx';
import { MapStage } from './where/MapStage.tsx';
import { nameInOutbox, nameInWords } from './where/name-in-words.ts';
import { usePlaceChoice } from './where/use-place-choice.ts';
import { useReceiptPlace } from './where/use-receipt-place.ts';
import { WhereStep } from './where/WhereStep.tsx';

/** Without a network there is nothing that others say; and nothing is amiss. */
const SameHere = lazy(() =>
  import('./same-here/SameHere.tsx').catch(() => ({ default: () => null })),
);

/** Until the municipality is known: every municipality that there is lies in it. */
const swedishTime = 'Europe/Stockholm';

/** The resident's page: a map, and a sheet with one question at a time. */
export function ResidentPage({ outbox, asked }: { outbox: Outbox; asked: AskedPlace | undefined }) {
  const texts = useTexts();
  const { municipality, failed, retry } = useMunicipality();
  const { draft, foundBegun, about, change, changeAbout, goOnWithBegun, leaveBegun, startOver } =
    useDraft();
  const { screen, open, openReceipt, back } = useSteps();
  const queue = useQueue(outbox);
  const choice = usePlaceChoice(municipality, asked?.place ?? draft.place);
  // The answer on time that could not be taken; once it is changed the fault is no longer shown.
  const [refusedFelt, setRefusedFelt] = useState<{ felt: DraftFelt; fault: FeltFault }>();
  const sentKey = useRef<string>(undefined);

  const receiptItem = queue.items.find(({ key }) => key === screen.receiptKey);
  const step = reachableStep(screen.step, draft, receiptItem !== undefined);
  const timeZone = municipality?.timeZone ?? swedishTime;
  const receiptPlace = useReceiptPlace(step === 'receipt' ? receiptItem?.point : undefined);

  // The address is that of the question on the screen. A receipt may still be on its way out of the store.
  const wanted = screen.step;
  useEffect(() => {
    if (wanted !== step && wanted !== 'receipt') {
      open(step, { replace: true });
    }
  }, [wanted, step, open]);

  const goOn = (): void => open(screen.mending ? 'check' : stepAfter(step));
  const choosePlace = (place: ChosenPlace): void => {
    choice.show(place);
    // What was begun about another place is left for later, not mixed with this one.
    change(withPlace(foundBegun && !screen.mending ? leaveBegun() : draft, place));
    open(screen.mending ? 'check' : 'feeling');
  };
  const put = (): void => {
    const place = choice.take();
    if (place !== undefined) {
      choosePlace(place);
    }
  };

  // Who comes to say the same as others of a place has chosen it already.
  const comesToSaySame = useRef(asked?.same === true);
  const putAsked = useEffectEvent(put);
  const known = municipality !== undefined;
  useEffect(() => {
    if (known && comesToSaySame.current) {
      comesToSaySame.current = false;
      // Unless somebody has gone on with something else while the network was slow.
      if (step === 'where') {
        putAsked();
      }
    }
  }, [known, step]);

  const showFault = (): boolean => {
    const fault = feltFault(draft.felt, Date.now(), timeZone);
    if (draft.felt === undefined || fault === undefined) {
      return false;
    }
    setRefusedFelt({ felt: draft.felt, fault });
    return true;
  };
  const send = async (): Promise<void> => {
    const report = toReportInput(draft, about, deviceToken(), timeZone);
    // A second tap before the screen has changed is the same report.
    if (report === undefined || sentKey.current === draft.key) {
      return;
    }
    if (showFault()) {
      open('when', { mending: step === 'check', replace: step === 'when' });
      return;
    }
    const placeName = nameInOutbox(draft.place, municipality, texts);
    const state = { name: 'saved', attempts: 0, notBefore: 0 } as const;
    const { key } = draft;
    sentKey.current = key;
    const { lng, lat, method } = report.place;
    await queue.add({
      key,
      createdAt: Date.now(),
      placeName,
      ...(method !== 'area' && { point: { lng, lat } }),
      state,
      report,
      draft,
    });
    openReceipt(key);
    startOver();
  };
  const mend = (item: OutboxItem): void => {
    const { state } = item;
    if ((state.name !== 'refused' && state.name !== 'saved') || item.draft === undefined) {
      return;
    }
    // A refused key stands for the answers as they were. One that only waits is kept: should the server
    // have the report and its answer be lost, it says so instead of counting the mended one as another.
    change({ ...item.draft, key: state.name === 'refused' ? randomKey() : item.key });
    sentKey.current = undefined;
    if (item.draft.place !== undefined) {
      choice.show(item.draft.place);
    }
    queue.remove(item);
    if (state.name === 'refused') {
      open(stepToMend(state.code, state.pointers), { mending: true });
    } else {
      open('check');
    }
  };
  const next = (): void => {
    if (step !== 'when' || !showFault()) {
      goOn();
    }
  };

  // Every draft begins with its place.
  const draftBegun = draft.place !== undefined;
  const waiting = queue.items.filter(({ key }) => step !== 'receipt' || key !== screen.receiptKey);
  return (
    <div className={`resident resident--${step}`}>
      <header>
        <div className="top">
          <EmergencyStrip />
          <QuickExit depth={screen.depth} startOver={startOver} />
        </div>
        {step === 'where' && <ReaderChoices />}
        {municipality?.demonstration === true && (
          <p className="demonstration">{texts.demonstration}</p>
        )}
      </header>
      <div className="stage">
        <MapStage
          municipality={municipality}
          failed={failed}
          onRetry={retry}
          candidate={receiptPlace ?? choice.candidate}
          choosing={step === 'where'}
          onMoved={choice.moved}
          onPut={put}
        />
        <main className="sheet">
          {step !== 'receipt' && (
            <Progress step={step} municipality={municipality?.name} onBack={back} />
          )}
          <div className="sheet-body stack" key={step}>
            {(step === 'where' || step === 'receipt') && (
              <WaitingList
                items={waiting}
                isSaved={outbox.isSaved}
                draftBegun={draftBegun}
                onRetry={() => void outbox.hurry()}
                onMend={mend}
                onRemove={queue.remove}
              />
            )}
            {step === 'where' && foundBegun && draft.place !== undefined && !screen.mending && (
              <BegunReport
                placeName={nameInWords(draft.place, municipality, texts) ?? draft.place.name}
                onGoOn={() => {
                  goOnWithBegun();
                  open(draft.feeling === undefined ? 'feeling' : 'check');
                }}
                onRemove={() => {
                  startOver();
                  choice.restart();
                  // The button is gone; a screen reader goes on with the question.
                  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
                }}
              />
            )}
            {step === 'where' && (
              <WhereStep
                municipality={municipality}
                candidate={choice.candidate}
                outcome={choice.outcome}
                onSeek={choice.seek}
                onList={() => open('list', { mending: screen.mending })}
                onPut={put}
              />
            )}
            {step === 'list' && (
              <ListStep
                municipality={municipality}
                failed={failed}
                onRetry={retry}
                draft={draft}
                change={change}
                onShow={(point) => {
                  // An area until somewhere in it is pointed out.
                  choice.show({ ...point, method: 'area' });
                  open('where', { mending: screen.mending });
                }}
                onChoose={choosePlace}
              />
            )}
            {step === 'feeling' && (
              <>
                <FeelingStep draft={draft} change={change} />
                {draft.place !== undefined && draft.place.method !== 'area' && !screen.mending && (
                  <Fence instead={null}>
                    <Suspense>
                      <SameHere
                        point={draft.place}
                        onSame={(answer) => {
                          change(withFeeling(draft, answer.feeling));
                          open('why');
                        }}
                      />
                    </Suspense>
                  </Fence>
                )}
              </>
            )}
            {step === 'why' && <WhyStep draft={draft} change={change} />}
            {step === 'when' && (
              <WhenStep
                draft={draft}
                change={change}
                timeZone={timeZone}
                fault={refusedFelt?.felt === draft.felt ? refusedFelt?.fault : undefined}
              />
            )}
            {step === 'more' && (
              <MoreStep draft={draft} change={change} about={about} changeAbout={changeAbout} />
            )}
            {step === 'check' && (
              <CheckStep
                draft={draft}
                change={change}
                about={about}
                placeName={nameInWords(draft.place, municipality, texts)}
                timeZone={timeZone}
                onEdit={(question) => open(question, { mending: true })}
              />
            )}
            {step === 'receipt' && receiptItem !== undefined && (
              <ReceiptStep
                item={receiptItem}
                timeZone={timeZone}
                saved={outbox.isSaved(receiptItem.key)}
                draftBegun={draftBegun}
                onRetry={() => void outbox.hurry()}
                onMend={() => mend(receiptItem)}
                onAnother={() => {
                  choice.restart();
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
            onSend={() => void send()}
          />
        </main>
      </div>
    </div>
  );
}
