import { SmallBar } from './SmallBar.tsx';

/** The number and the small bar in a place, as the map draws them, beside what they mean. */
export function NumberKey() {
  return (
    <span className="voices voices--key" aria-hidden="true">
      <span>20–49</span>
      <SmallBar low={45} high={75} />
    </span>
  );
}
