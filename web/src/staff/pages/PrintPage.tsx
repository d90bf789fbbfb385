import { filterSentence } from '@trygghetskartan/api/contract/filter-sentence';
import type { HotspotList } from '@trygghetskartan/api/contract/hotspot';
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { ArrowLeft, Printer } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { classWords, methodSentence, selectionInWords } from '../hotspots/hotspot-words.ts';
import { NoHotspots } from '../hotspots/NoHotspots.tsx';
import { useHotspots } from '../hotspots/use-hotspots.ts';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { Waiting } from '../loading/Waiting.tsx';
import { OverviewMap } from '../print/OverviewMap.tsx';
import { PaperDisc, WalkStop } from '../print/WalkStop.tsx';
import { filterQuery, pageAddress } from '../shell/addresses.ts';
import { useMunicipality } from '../shell/municipality.ts';
import { useView } from '../view/use-view.ts';
import { startView } from '../view/view-state.ts';

/** Above so many places the page says that a walk does not reach them all. */
const manyPlaces = 15;

/** The list on paper for a safety walk (trygghetsvandring), numbered as on the map. */
export function PrintPage() {
  const municipality = useMunicipality();
  const [view, change] = useView();
  const { value, error, retry } = useHotspots(filterQuery(view.filter));

  useEffect(() => {
    document.title = `Trygghetsvandring ${municipality.name}`;
  }, [municipality.name]);

  return (
    <div className="print">
      <header className="print-tools">
        <Link className="button button--quiet" href={pageAddress('karta', view.filter)}>
          <ArrowLeft className="icon" aria-hidden />
          Till kartan
        </Link>
        <button
          type="button"
          className="button"
          disabled={value === undefined || value.hotspots.length === 0}
          onClick={() => window.print()}
        >
          <Printer className="icon" aria-hidden />
          Skriv ut
        </button>
        {value !== undefined && value.hotspots.length > manyPlaces && (
          <p className="print-hint">
            En vandring hinner sällan fler än tio platser. Avgränsa urvalet om listan är för lång.
          </p>
        )}
      </header>
      <main className="paper">
        {error !== undefined && (
          <FailureNotice error={error} onRetry={retry} onClear={() => change(startView)} />
        )}
        {error === undefined && value === undefined && <Waiting label="Förbereder utskriften …" />}
        {error === undefined && value !== undefined && (
          <>
            <FirstPage list={value} municipality={municipality} />
            <section className="stops" aria-label="Platser">
              {value.hotspots.map((hotspot) => (
                <WalkStop
                  key={hotspot.number}
                  hotspot={hotspot}
                  minimumCount={value.minimumCount}
                />
              ))}
            </section>
          </>
        )}
      </main>
    </div>
  );
}

function FirstPage({ list, municipality }: { list: HotspotList; municipality: Municipality }) {
  const computed = new Date(list.computedAt).toLocaleString('sv-SE', {
    timeZone: municipality.timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const { hotspots } = list;
  return (
    <section className="first-page">
      <header className="paper-head">
        <p className="paper-from">
          {municipality.name} · Trygghetskartan
          {municipality.demonstration && ' · Demonstration med påhittade rapporter'}
        </p>
        <h1>Underlag för trygghetsvandring</h1>
        <p className="paper-filter">{filterSentence(list.filter)}.</p>
        <p>
          {hotspots.length} {hotspots.length === 1 ? 'plats' : 'platser'} ur{' '}
          {selectionInWords(list)}. Uttaget {computed}. {methodSentence(list.method)} Uppgifter om
          färre än {list.minimumCount} personer visas inte med siffra. En livlig plats får fler
          rapporter bara för att fler går där.
        </p>
        <p className="paper-fill">
          <span>Vandringens dag och tid:</span>
          <span>Ledare:</span>
        </p>
      </header>
      {hotspots.length === 0 ? (
        <NoHotspots list={list} />
      ) : (
        <>
          <OverviewMap municipality={municipality} hotspots={hotspots} />
          <ol className="paper-index">
            {hotspots.map((hotspot) => (
              <li key={hotspot.number}>
                <PaperDisc hotspot={hotspot} /> {hotspot.name}, {hotspot.people} personer
                {hotspot.sudden && `. ${classWords.sudden}`}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
