import { cellsOf, type Ground } from './ground.ts';
import type { SortedReports } from './sorted-reports.ts';
import { planSplice, spliceInto, type Splice } from './splice.ts';
import { castSortedVoices, type Voices } from './voices.ts';

/** One person whose reports changed. */
export type ChangedPerson = {
  /** Positions before the change in the ground's reports, and in its voices: from, and to before. */
  reports: [number, number];
  voices: [number, number];
  /** Where the reports behind the person's began in the columns, and how far they have moved. */
  behind: number;
  shift: number;
  /** What is chosen of the person now, positions in the columns. */
  chosen: Uint32Array;
};

/** The voices after a change, and where they come from. `slot` and `atLandmark` are as they were. */
export type SplicedVoices = {
  count: number;
  starts: Int32Array;
  own: Uint8Array;
  spreadable: Uint8Array;
  /** Of the voices that are new: nothing yet. */
  slot: Int32Array;
  atLandmark: Uint8Array;
  /** Numbers of the new voices, and their cells. */
  added: Int32Array;
  addedCells: Int32Array;
  /** Old slots of the voices that are no more. */
  removedSlots: Int32Array;
  /** Whether any of them could be spread. */
  removedSpreadable: Uint8Array;
};

/** Takes the old voices of the changed people out and puts their new ones in. */
export function spliceVoices(
  ground: Ground,
  arrays: SortedReports,
  people: readonly ChangedPerson[],
): SplicedVoices {
  const { voices } = ground;
  const cast = castSortedVoices(arrays, concat(people.map(({ chosen }) => chosen)));
  const removed = Int32Array.from(
    people.flatMap(({ voices: [from, to] }) =>
      Array.from({ length: to - from }, (_, i) => from + i),
    ),
  );
  const plan = planSplice(voices.count, removed, placesOf(cast, people));
  const spliced = {
    count: plan.length,
    starts: spliceStarts(voices.starts, plan, cast.starts),
    own: spliceInto(new Uint8Array(plan.length), voices.own, plan),
    spreadable: spliceInto(new Uint8Array(plan.length), voices.spreadable, plan),
    slot: spliceInto(new Int32Array(plan.length), voices.slot, plan),
    atLandmark: spliceInto(new Uint8Array(plan.length), voices.atLandmark, plan),
    added: plan.places,
    addedCells: cellsOf(cast, ground.frame),
    removedSlots: removed.map((voice) => voices.slot[voice]),
    removedSpreadable: Uint8Array.from(removed, (voice) => voices.spreadable[voice]),
  };
  for (let n = 0; n < cast.count; n++) {
    spliced.own[plan.places[n]] = cast.own[n];
    spliced.spreadable[plan.places[n]] = cast.spreadable[n];
  }
  return spliced;
}

/** For each new voice the old voice that it goes in front of: that behind its person's old ones. */
function placesOf(cast: Voices, people: readonly ChangedPerson[]): Int32Array {
  const places = new Int32Array(cast.count);
  let person = 0;
  let end = people[0].chosen.length;
  for (let n = 0; n < cast.count; n++) {
    while (cast.starts[n] >= end) end += people[++person].chosen.length;
    [, places[n]] = people[person].voices;
  }
  return places;
}

/** As the reports of all voices stand side by side, each starts where the one before it ends. */
function spliceStarts(
  old: Int32Array,
  { length, kept, places }: Splice,
  cast: Int32Array,
): Int32Array {
  const starts = new Int32Array(length + 1);
  let [voice, end, stretch, n] = [0, 0, 0, 0];
  while (voice < length) {
    if (kept[stretch + 1] === voice) {
      const [source, , count] = kept.subarray(stretch, stretch + 3);
      const shift = end - old[source];
      for (let i = 0; i < count; i++) starts[voice + i] = old[source + i] + shift;
      voice += count;
      end = old[source + count] + shift;
      stretch += 3;
    } else {
      starts[places[n]] = end;
      end += cast[n + 1] - cast[n];
      voice++;
      n++;
    }
  }
  starts[length] = end;
  return starts;
}

function concat(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
