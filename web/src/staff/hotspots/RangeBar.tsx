import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';

/** People as a bar: expected, surely more, and what may be chance. Said in words beside it. */
export function RangeBar({ hotspot, most }: { hotspot: Hotspot; most: number }) {
  const { people, expectedPeople, atLeastMore } = hotspot;
  const share = (count: number) => `${(Math.max(0, Math.min(count, most)) / most) * 100}%`;
  const expected = Math.min(expectedPeople, people);
  const sure = Math.min(Math.max(0, atLeastMore), people - expected);
  return (
    <span className="range" aria-hidden>
      <span className="range-expected" style={{ width: share(expected) }} />
      <span className="range-sure" style={{ width: share(sure) }} />
      <span className="range-maybe" style={{ width: share(people - expected - sure) }} />
    </span>
  );
}

/** Explains the bar once, above the list. */
export function RangeKey() {
  return (
    <p className="range-key soft" aria-hidden>
      <span className="range-expected" /> väntat
      <span className="range-sure" /> minst fler
      <span className="range-maybe" /> osäkert
    </p>
  );
}
