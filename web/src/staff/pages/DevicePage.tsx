import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { LoudDevices, StandingBans } from '../devices/DeviceTables.tsx';
import { SuddenPlaces } from '../devices/SuddenPlaces.tsx';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { LiveAnswer } from '../loading/LiveAnswer.tsx';
import { getDevices } from '../loading/staff-api.ts';
import { useLoaded } from '../loading/use-loaded.ts';
import { Waiting } from '../loading/Waiting.tsx';
import { Shell } from '../shell/Shell.tsx';
import { useView } from '../view/use-view.ts';

/** What differs: devices that sent much, places that came suddenly, and what has been set aside. */
export function DevicePage() {
  const [view, change] = useView();
  const { value, error, retry } = useLoaded('devices', getDevices);
  const [done, setDone] = useState('');
  const answer = useRef<HTMLDivElement>(null);
  const onDone = (sentence: string) => {
    setDone(sentence);
    // The button that was pressed goes with its row.
    answer.current?.focus();
    retry();
  };
  return (
    <Shell title="Avvikande" view={view} onChange={change} unfiltered>
      <div className="page devices">
        <LiveAnswer ref={answer}>{done !== '' && <p className="notice">{done}</p>}</LiveAnswer>
        {error !== undefined && <FailureNotice error={error} onRetry={retry} />}
        {error === undefined && value === undefined && (
          <Waiting label="Hämtar avvikande rapporter …" lines={8} />
        )}
        {value !== undefined && (
          <>
            <Part
              title="Enheter som har rapporterat mycket"
              note={`Minst ${value.withinHour} rapporter inom en timme eller ${value.inAll} på ${value.days} dagar. Det är ett tecken och inget bevis: en skolklass eller någon som hjälper andra ser likadan ut. En enhet är en telefon eller webbläsare. Vem den tillhör finns inte sparat, och var den har rapporterat visas inte.`}
            >
              {value.devices.length === 0 ? (
                <p>Ingen enhet har rapporterat ovanligt mycket.</p>
              ) : (
                <LoudDevices devices={value.devices} onDone={onDone} />
              )}
            </Part>
            <Part
              title="Plötsliga platser"
              note="Hotspots som vilar på en enda vecka eller på få perioder. Kontrollera dem innan någon åtgärd beslutas."
            >
              <SuddenPlaces />
            </Part>
            <Part
              title="Spärrade enheter"
              note="Rapporterna är undanlagda och räknas inte. Den som rapporterar får kvitto som alla andra. Begär någon ut sina uppgifter ska det här lämnas ut."
            >
              {value.bans.length === 0 ? (
                <p>Ingen enhet är spärrad.</p>
              ) : (
                <StandingBans bans={value.bans} onDone={onDone} />
              )}
            </Part>
          </>
        )}
      </div>
    </Shell>
  );
}

function Part({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="soft devices-note">{note}</p>
      {children}
    </section>
  );
}
