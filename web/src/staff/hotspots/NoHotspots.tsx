import type { HotspotList } from '@trygghetskartan/api/contract/hotspot';
import { fewerThan, showSelection } from '@trygghetskartan/api/contract/small-counts';
import { emptyListSentence } from './hotspot-words.ts';

/**
 * An empty answer is an answer: it says what it takes, and that it does not mean the opposite. Nobody and
 * few people look alike.
 */
export function NoHotspots({ list }: { list: HotspotList }) {
  const { minimumCount } = list;
  return (
    <div className="empty">
      <h2>Inga hotspots i urvalet</h2>
      <p>
        {showSelection(list) === undefined
          ? `Urvalet har rapporter från ${fewerThan(minimumCount)} personer, eller inga alls. En hotspot kräver minst ${minimumCount} personer på samma plats.`
          : `En hotspot kräver minst ${minimumCount} personer på samma plats, och fler än omgivningen förklarar. Så många finns inte i urvalet.`}
      </p>
      <p>
        Pröva en längre period eller ta bort en avgränsning.{' '}
        {emptyListSentence(list.filter.feeling)}
      </p>
    </div>
  );
}
