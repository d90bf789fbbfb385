import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import { reasonLabels } from '@trygghetskartan/api/contract/labels';
import { splitSmall } from './small-counts.ts';

/** Why: people per reason, most first. What few people say is named, never counted. */
export function ReasonBars({ hotspot, minimumCount }: { hotspot: Hotspot; minimumCount: number }) {
  const { shown, hidden } = splitSmall(hotspot.reasons, minimumCount);
  return (
    <section>
      <h3>Orsaker</h3>
      {hotspot.reasons.length === 0 && <p className="soft">Inga orsaker är angivna.</p>}
      {shown.length > 0 && (
        <table className="bars">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Orsak</th>
              <th scope="col">Personer och rapporter</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ reason, people, reports }) => (
              <tr key={reason}>
                <th scope="row">{reasonLabels[reason]}</th>
                <td>
                  <span
                    className="bar"
                    style={{ inlineSize: `${(people / hotspot.people) * 55}%` }}
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
      {hidden.length > 0 && (
        <p className="hidden-counts">
          <strong>Färre än {minimumCount} personer</strong> om varje:{' '}
          {hidden.map(({ reason }) => reasonLabels[reason].toLowerCase()).join('; ')}.
        </p>
      )}
    </section>
  );
}
