import { countInWords, isHidden } from './small-counts.ts';

/**
 * Columns of people. One that rests on few people is hatched and of one height for all: it tells
 * that there is somebody, and not how many.
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
  counts: readonly number[];
  /** What a reader is told that a column stands for. */
  names: readonly string[];
  /** What stands under a column; may be empty. */
  ticks: readonly string[];
  /** Share of darkness 0–1 under each column. */
  band?: readonly number[];
  minimumCount: number;
}) {
  const top = Math.max(minimumCount, ...counts);
  const anyHidden = counts.some((count) => isHidden(count, minimumCount));
  return (
    <figure className="columns" data-many={counts.length > 7}>
      <figcaption className="visually-hidden">{label}</figcaption>
      <span className="columns-top soft" aria-hidden>
        {top} pers.
      </span>
      <ol className="columns-plot">
        {counts.map((count, index) => {
          const hidden = isHidden(count, minimumCount);
          const height = hidden ? (minimumCount - 1) / 2 / top : count / top;
          const words = `${names[index]}: ${countInWords(count, minimumCount)}`;
          return (
            <li key={names[index]} title={words}>
              <span className="visually-hidden">{words}</span>
              <span
                className={hidden ? 'column column--few' : 'column'}
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
      {anyHidden && (
        <p className="columns-key soft">
          <span className="column column--few" aria-hidden /> färre än {minimumCount} personer
        </p>
      )}
    </figure>
  );
}
