import { Check, Circle, Clock, Send, TriangleAlert } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTexts, type Texts } from '../../i18n/texts.ts';
import { Words } from '../../i18n/Words.tsx';
import type { OutboxItem } from '../outbox/outbox-item.ts';
import { CopyLink } from '../receipt/CopyLink.tsx';
import { receiptLink } from '../receipt/receipt-link.ts';
import { AskingButton } from '../sheet/AskingButton.tsx';
import { StepHeading } from '../sheet/StepHeading.tsx';

/** Loaded when it is shown; where it cannot be, the link is there. */
const ReceiptQr = lazy(() => import('./ReceiptQr.tsx').catch(() => ({ default: () => null })));

interface ReceiptStepProps {
  item: OutboxItem;
  /** The municipality's, in which the receipt is dated. */
  timeZone: string;
  /** Whether the phone has it, so that the page may be closed. */
  saved: boolean;
  /** Whether a draft that is being written would be lost by mending this one. */
  draftBegun: boolean;
  onRetry: () => void;
  onMend: () => void;
  onAnother: () => void;
}

/** What has become of the report: said as it is, and never "received" before the server has answered. */
export function ReceiptStep(props: ReceiptStepProps) {
  const { item, timeZone, saved, draftBegun, onRetry, onMend, onAnother } = props;
  const texts = useTexts();
  const { state } = item;
  return (
    <div className="receipt stack">
      <StepHeading>{titleOf(state.name, saved, texts)}</StepHeading>
      <States reached={state.name} saved={saved} />
      <div aria-live="polite" className="stack">
        {state.name === 'received' && (
          <ReceiptCode
            code={state.receiptCode}
            at={state.receivedAt}
            timeZone={timeZone}
            placeName={item.placeName}
          />
        )}
        {state.name === 'saved' && state.problem !== undefined && (
          <p>{texts.problems[state.problem]}</p>
        )}
        {state.name === 'saved' && state.problem === undefined && saved && (
          <p>{texts.outbox.savedExplained}</p>
        )}
        {state.name === 'refused' && (
          <p className="notice notice--error">{texts.problems[state.code]}</p>
        )}
        {!saved && (state.name === 'saved' || state.name === 'sending') && (
          <p className="notice notice--warn">{texts.outbox.notSaved}</p>
        )}
      </div>
      {state.name === 'saved' && (
        <button type="button" className="button button--quiet" onClick={onRetry}>
          {texts.outbox.retry}
        </button>
      )}
      {state.name === 'refused' && (
        <AskingButton
          className="button"
          label={texts.outbox.mend}
          question={draftBegun ? texts.outbox.mendQuestion : undefined}
          onPress={onMend}
        />
      )}
      {state.name === 'received' && (
        <section className="stack">
          <h2>{texts.receipt.nextTitle}</h2>
          <ol className="next-steps">
            {(item.point === undefined ? texts.receipt.nextOfArea : texts.receipt.next).map(
              (sentence) => (
                <li key={sentence}>{sentence}</li>
              ),
            )}
          </ol>
        </section>
      )}
      <button
        type="button"
        className={`button ${state.name === 'refused' ? 'button--quiet' : 'button--large'}`}
        onClick={onAnother}
      >
        {texts.receipt.another}
      </button>
    </div>
  );
}

function titleOf(state: OutboxItem['state']['name'], saved: boolean, { receipt }: Texts): string {
  return {
    saved: saved ? receipt.waiting : receipt.waitingUnsaved,
    sending: receipt.sending,
    received: receipt.received,
    refused: receipt.refused,
  }[state];
}

/** The three honest states, with how far this report has come; "saved" only where it is. */
function States({ reached, saved }: { reached: OutboxItem['state']['name']; saved: boolean }) {
  const { outbox } = useTexts();
  if (reached === 'refused') {
    return (
      <p className="states">
        <span className="state state--stopped">
          <TriangleAlert className="icon" aria-hidden="true" />
          {outbox.refused}
        </span>
      </p>
    );
  }
  const order = (['saved', 'sending', 'received'] as const).filter(
    (name) => saved || name !== 'saved',
  );
  const icons = { saved: Clock, sending: Send, received: Check } as const;
  return (
    <ol className="states">
      {order.map((name, index) => {
        const ahead = index - order.indexOf(reached);
        const Icon = ahead === 0 ? icons[name] : ahead < 0 ? Check : Circle;
        return (
          <li
            key={name}
            className={`state ${ahead <= 0 ? 'state--reached' : ''}`}
            aria-current={name === reached ? 'step' : undefined}
          >
            <Icon className="icon" aria-hidden="true" />
            {name === 'sending' && ahead < 0 ? outbox.sent : outbox[name]}
          </li>
        );
      })}
    </ol>
  );
}

interface ReceiptCodeProps {
  code: string;
  at: string;
  timeZone: string;
  placeName: string;
}

function ReceiptCode({ code, at, timeZone, placeName }: ReceiptCodeProps) {
  const { dates, receipt } = useTexts();
  const link = receiptLink(code);
  return (
    <div className="receipt-card">
      <p className="soft">{receipt.code}</p>
      <p className="receipt-code">
        <bdi dir="ltr">{code}</bdi>
      </p>
      <p className="soft small">
        <Words>{receipt.at(placeName, dates.dateAndTime(new Date(at), timeZone))}</Words>
      </p>
      <p className="small">{receipt.codeHint}</p>
      <p className="receipt-link">
        <a href={link}>
          <bdi dir="ltr">{link.replace(/^https?:\/\//, '')}</bdi>
        </a>
      </p>
      <CopyLink code={code} />
      <a className="button button--quiet" href={link}>
        {receipt.addDetails}
      </a>
      <Suspense>
        <ReceiptQr link={link} />
      </Suspense>
    </div>
  );
}
