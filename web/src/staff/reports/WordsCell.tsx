import type { StaffReport } from '@trygghetskartan/api/contract/report';
import { useState } from 'react';
import { readWords } from '../loading/staff-api.ts';
import { findingsInWords } from './report-words.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** A resident's words stay closed until somebody has said why they are read. */
export function WordsCell({ report }: { report: StaffReport }) {
  const findings = findingsInWords(report);
  const [asking, setAsking] = useState(false);
  const [words, setWords] = useState<string>();

  if (words !== undefined) {
    return (
      <div className="words" ref={focus} tabIndex={-1}>
        {findings !== undefined && <p className="words-findings">{findings}</p>}
        <output>{words}</output>
        <button type="button" className="link" onClick={() => setWords(undefined)}>
          Dölj texten
        </button>
      </div>
    );
  }
  return (
    <>
      {findings !== undefined && <p className="words-findings">{findings}</p>}
      <button type="button" className="link" onClick={() => setAsking(true)}>
        Läs texten
      </button>
      {asking && (
        <ReasonDialog
          title="Varför behöver du läsa texten?"
          missing="Skriv varför du behöver läsa texten: mellan 5 och 200 tecken."
          submit="Visa texten"
          busy="Hämtar …"
          onSubmit={async (reason) => {
            setWords((await readWords(report.id, reason)).words);
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        >
          {findings !== undefined && <p className="notice notice--warn">{findings}</p>}
          <p>
            Texten kan innehålla känsliga uppgifter. Ditt namn, tiden och skälet skrivs i loggen.
          </p>
        </ReasonDialog>
      )}
    </>
  );
}

/** The button that was pressed is gone; what it gave takes the focus. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}
