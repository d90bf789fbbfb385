import { Link } from 'wouter';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { getReports } from '../loading/staff-api.ts';
import { useLoaded } from '../loading/use-loaded.ts';
import { Waiting } from '../loading/Waiting.tsx';
import { ReportTable } from '../reports/ReportTable.tsx';
import { filterQuery } from '../shell/addresses.ts';
import { Shell } from '../shell/Shell.tsx';
import { useView } from '../view/use-view.ts';
import { startView, viewQuery } from '../view/view-state.ts';

const whole = new Intl.NumberFormat('sv-SE');

/** The reports themselves, newest first, a hundred a page. */
export function ReportPage() {
  const [view, change] = useView();
  const query = [filterQuery(view.filter), view.before === undefined ? '' : `before=${view.before}`]
    .filter((part) => part !== '')
    .join('&');
  const { value, loading, error, retry } = useLoaded(`reports?${query}`, (signal) =>
    getReports(query, signal),
  );
  const address = (before: number | undefined) =>
    `/personal/rapporter?${viewQuery({ ...view, before })}`;
  return (
    <Shell title="Rapporter" view={view} onChange={change} mixed>
      <div className="page">
        {error !== undefined && (
          <FailureNotice error={error} onRetry={retry} onClear={() => change(startView)} />
        )}
        {error === undefined && value === undefined && (
          <Waiting label="Hämtar rapporter …" lines={10} />
        )}
        {error === undefined && value !== undefined && (
          <div aria-busy={loading} className="page-answer">
            <header className="page-head">
              <p>
                <strong>
                  {whole.format(value.total)} {value.total === 1 ? 'rapport' : 'rapporter'}
                </strong>{' '}
                <span className="soft">
                  nyast först. Enskilda rapporter är ett arbetsunderlag: visa dem inte för andra.
                </span>
              </p>
              {value.withoutPoint > 0 && (
                <p className="soft">
                  {whole.format(value.withoutPoint)} av dem gäller ett helt område. De finns bara i
                  listan: inte i värmen, hotspotarna eller siffrorna om en plats.
                </p>
              )}
            </header>
            {value.reports.length === 0 ? (
              <div className="empty">
                <h2>Inga rapporter i urvalet</h2>
                <p>Pröva en längre period eller ta bort en avgränsning.</p>
              </div>
            ) : (
              <ReportTable reports={value.reports} />
            )}
            <nav className="pages" aria-label="Sidor med rapporter">
              {view.before !== undefined && <Link href={address(undefined)}>Till de nyaste</Link>}
              {value.next !== undefined && <Link href={address(value.next)}>Äldre rapporter</Link>}
            </nav>
          </div>
        )}
      </div>
    </Shell>
  );
}
