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
  /** Pixels that it takes about its point, where it is no name of the town. */
  size?: { width: number; height: number };
}

export type LabelShape = 'named' | 'mark';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The middle of something that lies over the names, such as a number disc. */
export interface Disc {
  x: number;
  y: number;
}

/** Half of a disc with its halo. */
const discReach = 16;
const characterWidth = 6.4;
const lineHeight = 18;
const markSize = 24;
const breathing = 4;

/**
 * Chooses what can be written without one name covering another: by rank, first come first
 * served. What has no room for its name keeps its mark if that fits, else it waits for the next
 * zoom. Nothing is written under a disc. Depends on zoom only, so that nothing jumps while the map
 * is moved.
 */
export function declutter(
  candidates: readonly LabelCandidate[],
  discs: readonly Disc[] = [],
): Map<string, LabelShape> {
  const taken = discs.map(boxOfDisc);
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

/**
 * A place that a disc lies over is named under that disc, else over it, without a mark of its own;
 * any other stays as it is.
 */
export function clearOfDiscs(candidate: LabelCandidate, discs: readonly Disc[]): LabelCandidate {
  const coveredBy = (label: LabelCandidate) => {
    const box = boxOf(label, label.marked ? 'mark' : 'named');
    return discs.find((disc) => overlaps(box, boxOfDisc(disc)));
  };
  const disc = coveredBy(candidate);
  if (disc === undefined) {
    return candidate;
  }
  const distance = discReach + lineHeight / 2 + 1;
  const under = { ...candidate, marked: false, y: disc.y + distance };
  return coveredBy(under) === undefined ? under : { ...under, y: disc.y - distance };
}

function boxOfDisc({ x, y }: Disc): Box {
  return { left: x - discReach, right: x + discReach, top: y - discReach, bottom: y + discReach };
}

function boxOf({ x, y, name, marked, size }: LabelCandidate, shape: LabelShape): Box {
  if (size !== undefined) {
    const { width, height } = size;
    return {
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    };
  }
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
