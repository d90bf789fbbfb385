import type { ShownCount } from '@trygghetskartan/api/contract/small-counts';

/**
 * Columns of people. One that is withheld is hatched and of one height for all: it tells that there
 * is somebody, and not how many.
 */
export function ColumnChart({
  label,
  counts,
  names,
  ticks,
  band,
  minimumCount,
}: {
  label: string;
  counts: readonly ShownCount[];
  /** What a reader is told that a column stands for. */
  names: readonly string[];
  /** What stands under a column; may be empty. */
  ticks: readonly string[];
  /** Share of darkness 0–1 under each column. */
  band?: readonly number[];
  minimumCount: number;
}) {
  const top = Math.max(minimumCount, ...counts.map((count) => count ?? 0));
  return (
    <figure className="columns" data-many={counts.length > 7}>
      <figcaption className="visually-hidden">{label}</figcaption>
      <span className="columns-top soft" aria-hidden>
        {top} pers.
      </span>
      <ol className="columns-plot">
        {counts.map((count, index) => {
          const height = (count ?? (minimumCount - 1) / 2) / top;
          const words = `${names[index]}: ${count ?? 'visas inte'}`;
          return (
            <li key={names[index]} title={words}>
              <span className="visually-hidden">{words}</span>
              <span
                className={count === null ? 'column column--few' : 'column'}
                style={{ blockSize: `${height * 100}%` }}
              />
            </li>
          );
        })}
      </ol>
      {band !== undefined && (
        <div className="columns-band" aria-hidden>
          {band.map((share, index) => (
            <span key={names[index]} style={{ opacity: share }} />
          ))}
        </div>
      )}
      <div className="columns-ticks soft" aria-hidden>
        {ticks.map((tick, index) => (
          <span key={names[index]}>{tick}</span>
        ))}
      </div>
      {counts.includes(null) && (
        <p className="columns-key soft">
          <span className="column column--few" aria-hidden /> visas inte, för att få personer inte
          ska kunna räknas ut
        </p>
      )}
    </figure>
  );
}
