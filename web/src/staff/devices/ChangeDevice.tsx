import { useState } from 'react';
import { banDevice, liftBan } from '../loading/staff-api.ts';
import { ReasonDialog } from '../reports/ReasonDialog.tsx';
import { reportsInWords } from './device-words.ts';

interface ChangeProps {
  label: string;
  /** Told what has been done. */
  onDone: (sentence: string) => void;
}

export function BanButton({ label, onDone }: ChangeProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="link" onClick={() => setAsking(true)}>
        Lägg undan rapporterna<span className="visually-hidden"> från {label}</span>
      </button>
      {asking && (
        <ReasonDialog
          title={`Lägga undan rapporterna från ${label}?`}
          missing="Skriv varför rapporterna läggs undan: mellan 5 och 200 tecken."
          submit="Lägg undan"
          busy="Lägger undan …"
          onSubmit={async (reason) => {
            const { reports } = await banDevice(label, reason);
            onDone(`${reportsInWords(reports)} från ${label} är undanlagda.`);
          }}
          onClose={() => setAsking(false)}
        >
          <p>
            Enhetens rapporter från de senaste 14 dagarna, och de som kommer, räknas inte längre
            någonstans. Den som rapporterar märker det inte. Du kan häva spärren när som helst, då
            räknas rapporterna igen.
          </p>
          <p>Ditt namn, tiden och skälet skrivs i loggen.</p>
        </ReasonDialog>
      )}
    </>
  );
}

export function LiftButton({ label, onDone }: ChangeProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="link" onClick={() => setAsking(true)}>
        Häv spärren<span className="visually-hidden"> för {label}</span>
      </button>
      {asking && (
        <ReasonDialog
          title={`Häva spärren för ${label}?`}
          missing="Skriv varför spärren hävs: mellan 5 och 200 tecken."
          submit="Häv spärren"
          busy="Häver …"
          onSubmit={async (reason) => {
            const { reports } = await liftBan(label, reason);
            onDone(`Spärren för ${label} är hävd. ${reportsInWords(reports)} räknas igen.`);
          }}
          onClose={() => setAsking(false)}
        >
          <p>De undanlagda rapporterna räknas igen. Ditt namn, tiden och skälet skrivs i loggen.</p>
        </ReasonDialog>
      )}
    </>
  );
}
