import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { peopleSentence } from '../hotspots/hotspot-words.ts';
import { useHotspots } from '../hotspots/use-hotspots.ts';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { Waiting } from '../loading/Waiting.tsx';
import { filterQuery } from '../shell/addresses.ts';
import { startFilter, viewQuery } from '../view/view-state.ts';

/** Hotspots that rest on one week or on few fortnights: bursts at a place, whoever was behind them. */
export function SuddenPlaces() {
  const { value, error, retry } = useHotspots(filterQuery(startFilter));
  if (error !== undefined) {
    return <FailureNotice error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Waiting label="Letar efter plötsliga platser …" lines={3} />;
  }
  const sudden = value.hotspots.filter((hotspot) => hotspot.sudden);
  if (sudden.length === 0) {
    return <p>Ingen plats har plötsligt fått många rapporter.</p>;
  }
  return (
    <ul className="sudden-places">
      {sudden.map((hotspot) => (
        <li key={hotspot.number}>
          <TriangleAlert className="icon" aria-hidden />
          <span>
            <Link
              href={`/personal/karta?${viewQuery({ filter: startFilter, hotspot: hotspot.number, heat: true, outlines: true })}`}
            >
              {hotspot.name}
            </Link>
            <br />
            <span className="soft">{peopleSentence(hotspot)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
