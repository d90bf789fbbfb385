import { ExportLinks } from '../hotspots/ExportLinks.tsx';
import { HotspotTable } from '../hotspots/HotspotTable.tsx';
import { methodSentence, selectionInWords } from '../hotspots/hotspot-words.ts';
import { NoHotspots } from '../hotspots/NoHotspots.tsx';
import { useHotspots } from '../hotspots/use-hotspots.ts';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { Waiting } from '../loading/Waiting.tsx';
import { filterQuery } from '../shell/addresses.ts';
import { Shell } from '../shell/Shell.tsx';
import { useView } from '../view/use-view.ts';
import { startView } from '../view/view-state.ts';

/** The map's list as a table: for the keyboard, for reading aloud, for comparing. */
export function HotspotPage() {
  const [view, change] = useView();
  const { value, loading, error, retry } = useHotspots(filterQuery(view.filter));
  return (
    <Shell title="Hotspots" view={view} onChange={change}>
      <div className="page">
        {error !== undefined && (
          <FailureNotice error={error} onRetry={retry} onClear={() => change(startView)} />
        )}
        {error === undefined && value === undefined && (
          <Waiting label="Räknar fram hotspots …" lines={8} />
        )}
        {error === undefined && value !== undefined && (
          <div aria-busy={loading} className="page-answer">
            <header className="page-head">
              <p>
                <strong>
                  {value.hotspots.length} {value.hotspots.length === 1 ? 'hotspot' : 'hotspots'}
                </strong>{' '}
                <span className="soft">
                  i {selectionInWords(value)}. {methodSentence(value.method)}
                </span>
              </p>
              {value.hotspots.length > 0 && <ExportLinks filter={view.filter} />}
            </header>
            {value.hotspots.length === 0 ? (
              <NoHotspots list={value} />
            ) : (
              <HotspotTable list={value} view={view} />
            )}
          </div>
        )}
      </div>
    </Shell>
  );
}
