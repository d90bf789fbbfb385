import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import { classOf } from '@trygghetskartan/api/contract/hotspot-class';
import { TriangleAlert } from 'lucide-react';
import { classWords } from './hotspot-words.ts';

/** The class in the width of a list; one that is to be verified draws the eye. */
export function ClassMark({ hotspot }: { hotspot: Hotspot }) {
  return hotspot.sudden ? (
    <span className="hotspot-mark">
      <TriangleAlert className="icon" aria-hidden /> {classWords.sudden}
    </span>
  ) : (
    classWords[classOf(hotspot)]
  );
}
