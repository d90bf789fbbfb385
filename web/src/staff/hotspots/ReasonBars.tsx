import { reasonLabels } from '@trygghetskartan/api/contract/labels';
import type { ShownBreakdowns } from '@trygghetskartan/api/contract/small-counts';

/** Why: people per reason, most first. What few people say is named at most, never counted. */
export function ReasonBars({
  breakdowns: { reasons, reasonsWithoutCount },
  people: everybody,
  given,
}: {
  breakdowns: ShownBreakdowns;
  people: number;
  /** Whether anybody gave a reason. */
  given: boolean;
}) {
  return (
    <section>
      <h3>Orsaker</h3>
      {!given && <p className="soft">Inga orsaker är angivna.</p>}
      {given && reasons.length === 0 && reasonsWithoutCount.length === 0 && (
        <p className="soft">För få personer om varje orsak för att visa någon.</p>
      )}
      {reasons.length > 0 && (
        <table className="bars">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Orsak</th>
              <th scope="col">Personer och rapporter</th>
            </tr>
          </thead>
          <tbody>
            {reasons.map(({ reason, people, reports }) => (
              <tr key={reason}>
                <th scope="row">{reasonLabels[reason]}</th>
                <td>
                  <span
                    className="bar"
                    style={{ inlineSize: `${(people / everybody) * 55}%` }}
                    aria-hidden
                  />
                  <span className="bar-figure">
                    {people} pers. <span className="soft">{reports} rapp.</span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reasonsWithoutCount.length > 0 && (
        <p className="hidden-counts">
          <strong>Visas utan antal:</strong>{' '}
          {reasonsWithoutCount.map((reason) => reasonLabels[reason].toLowerCase()).join('; ')}.
        </p>
      )}
    </section>
  );
}
