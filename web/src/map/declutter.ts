/** Something that wants its name on the map, in pixels of the current zoom. */
export interface LabelCandidate {
  id: string;
  x: number;
  y: number;
  name: string;
  /** Lower comes first. */
  rank: number;
  /** A mark (icon or dot) stands above the name; a bare name is centred on the point. */
  marked: boolean;
}

export type LabelShape = 'named' | 'mark';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const characterWidth = 6.4;
const lineHeight = 18;
const markSize = 24;
const breathing = 4;

/**
 * Chooses what can be written without one name covering another: by rank, first come first
 * served. What has no room for its name keeps its mark if that fits, else it waits for the next
 * zoom. Depends on zoom only, so that nothing jumps while the map is moved.
 */
export function declutter(candidates: readonly LabelCandidate[]): Map<string, LabelShape> {
  const taken: Box[] = [];
  const chosen = new Map<string, LabelShape>();
  for (const candidate of candidates.toSorted((a, b) => a.rank - b.rank)) {
    for (const shape of candidate.marked ? (['named', 'mark'] as const) : (['named'] as const)) {
      const box = boxOf(candidate, shape);
      if (!taken.some((other) => overlaps(box, other))) {
        taken.push(box);
        chosen.set(candidate.id, shape);
        break;
      }
    }
  }
  return chosen;
}

function boxOf({ x, y, name, marked }: LabelCandidate, shape: LabelShape): Box {
  if (shape === 'mark') {
    const half = markSize / 2;
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  }
  const half = Math.max(markSize, name.length * characterWidth) / 2 + breathing;
  return marked
    ? {
        left: x - half,
        right: x + half,
        top: y - markSize / 2,
        bottom: y + markSize / 2 + lineHeight,
      }
    : { left: x - half, right: x + half, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
