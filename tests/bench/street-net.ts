/** Streets as segments in metres from the south-west corner of a square town, with how much they are walked. */
export interface StreetNet {
  /** x, y of one end and x, y of the other, four numbers a street. */
  ends: Float64Array;
  /** Running sum of length × footfall, one a street: what a random place is drawn by. */
  reach: Float64Array;
  /** Footfall of each street; the mean of a town is about 1. */
  footfall: Float64Array;
}

const blockMetres = { least: 60, most: 140 };
const keptLinks = 0.82;
const crossingJitterMetres = 8;
/** One centre of attraction for so many metres squared. */
const centreEveryMetres = 1500;

/**
 * An irregular grid of streets with links left out, busier round centres of attraction, and uneven
 * from street to street: the structure of the reference's generator (gen.py), without its diagonals.
 */
export function makeStreets(random: () => number, sideMetres: number): StreetNet {
  const axis = (): number[] => {
    const lines: number[] = [];
    const { least, most } = blockMetres;
    for (let at = 0; at <= sideMetres; at += least + (most - least) * random()) {
      lines.push(at);
    }
    return lines;
  };
  const [xs, ys] = [axis(), axis()];
  const jitter = () => crossingJitterMetres * gaussian(random);
  const crossings = xs.map((x) => ys.map((y) => [x + jitter(), y + jitter()] as const));
  const ends: number[] = [];
  const link = (column: number, row: number, toColumn: number, toRow: number) => {
    const [from, to] = [crossings[column]?.[row], crossings[toColumn]?.[toRow]];
    if (from !== undefined && to !== undefined && random() < keptLinks) {
      ends.push(...from, ...to);
    }
  };
  for (let column = 0; column < xs.length; column++) {
    for (let row = 0; row < ys.length; row++) {
      link(column, row, column + 1, row);
      link(column, row, column, row + 1);
    }
  }
  const streets = Float64Array.from(ends);
  const footfall = drawFootfall(random, streets, sideMetres);
  return { ends: streets, footfall, reach: runningReach(streets, footfall) };
}

/** A quarter everywhere, more near the centres, times a factor of each street with a deviation of .4. */
function drawFootfall(random: () => number, ends: Float64Array, side: number): Float64Array {
  const footfall = new Float64Array(ends.length / 4).fill(0.25);
  const centres = Math.max(4, Math.floor((side / centreEveryMetres) ** 2));
  for (let centre = 0; centre < centres; centre++) {
    const [x, y] = [side * (0.1 + 0.8 * random()), side * (0.1 + 0.8 * random())];
    const [width, weight] = [200 + 500 * random(), 0.5 + 3.5 * random()];
    const reach = 4 * width;
    for (let street = 0; street < footfall.length; street++) {
      const dx = (ends[4 * street] + ends[4 * street + 2]) / 2 - x;
      const dy = (ends[4 * street + 1] + ends[4 * street + 3]) / 2 - y;
      if (Math.abs(dx) < reach && Math.abs(dy) < reach) {
        footfall[street] += weight * Math.exp(-(dx * dx + dy * dy) / (2 * width * width));
      }
    }
  }
  return footfall.map((value) => value * Math.exp(0.4 * gaussian(random) - 0.08));
}

function runningReach(ends: Float64Array, footfall: Float64Array): Float64Array {
  let sum = 0;
  return footfall.map((walked, street) => {
    const [x, y, toX, toY] = ends.subarray(4 * street, 4 * street + 4);
    sum += walked * Math.hypot(toX - x, toY - y);
    return sum;
  });
}

/** A street, by its reach, and a place along it with the error of a phone's position. */
export function drawPlace(
  random: () => number,
  { ends, reach }: StreetNet,
): { x: number; y: number; street: number } {
  const street = drawIndex(random, reach);
  const [x, y, toX, toY] = ends.subarray(4 * street, 4 * street + 4);
  const along = random();
  return {
    x: x + along * (toX - x) + 7 * gaussian(random),
    y: y + along * (toY - y) + 7 * gaussian(random),
    street,
  };
}

/** Index with a chance in proportion to its step in a running sum. */
export function drawIndex(random: () => number, running: Float64Array): number {
  const aim = random() * running[running.length - 1];
  let [low, high] = [0, running.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (running[middle] > aim) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

export function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
