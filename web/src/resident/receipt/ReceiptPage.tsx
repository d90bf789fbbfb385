import { inSameLanguage } from '../../i18n/language.ts';
import { useReceiptTexts } from '../../i18n/receipt-texts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { SwedishName } from '../../i18n/Words.tsx';
import { QuickExit } from '../quick-exit/QuickExit.tsx';
import { EmergencyStrip } from '../sheet/EmergencyStrip.tsx';
import { ReaderChoices } from '../sheet/ReaderChoices.tsx';
import { ServiceLinks } from '../sheet/ServiceLinks.tsx';
import { StepHeading } from '../sheet/StepHeading.tsx';
import { useMunicipality } from '../use-municipality.ts';
import { CodeForm } from './CodeForm.tsx';
import { problemSentence } from './problem-sentence.ts';
import { ReceiptView } from './ReceiptView.tsx';
import { useReceipt } from './use-receipt.ts';

/** The receipt (kvitto): what became of a report, for whoever holds its code. */
export function ReceiptPage() {
  const texts = useTexts();
  const receiptPage = useReceiptTexts();
  const { municipality } = useMunicipality();
  const { state, open, show, close } = useReceipt();
  return (
    <div className="receipt-page">
      <header>
        <div className="top">
          <EmergencyStrip />
          <QuickExit depth={0} startOver={close} />
        </div>
        <ReaderChoices />
        {municipality?.demonstration === true && (
          <p className="demonstration">{texts.demonstration}</p>
        )}
        <p className="receipt-brand">
          <span>
            <strong>{texts.product}</strong>{' '}
            {municipality && <SwedishName>{municipality.name}</SwedishName>}
          </span>
          <a href={inSameLanguage('/')}>{receiptPage.toMap}</a>
        </p>
      </header>
      <main className="receipt-main stack" key={state.name}>
        {state.name === 'asking' && (
          <CodeForm typed={state.typed} problem={state.problem} onOpen={open} />
        )}
        {state.name === 'loading' && <output className="soft">{receiptPage.loading}</output>}
        {state.name === 'failed' && (
          <>
            <StepHeading>{receiptPage.failedTitle}</StepHeading>
            <p role="alert">{problemSentence(state.problem, receiptPage)}</p>
            <button type="button" className="button button--large" onClick={() => open(state.code)}>
              {receiptPage.retry}
            </button>
            <button type="button" className="button button--text" onClick={close}>
              {receiptPage.another}
            </button>
          </>
        )}
        {state.name === 'shown' && (
          <ReceiptView
            code={state.code}
            receipt={state.receipt}
            municipality={municipality}
            onAnswer={show}
            onClose={close}
          />
        )}
      </main>
      <footer className="receipt-foot">
        <ServiceLinks />
      </footer>
    </div>
  );
}
