import type { Measure, NewMeasureBody } from '@trygghetskartan/api/contract/measure';
import { contentOf, draftOf, placeOf, type Draft } from './draft.ts';
import {
  changeMeasure,
  createMeasure,
  publishMeasure,
  removeMeasure,
  withdrawMeasure,
} from './measure-api.ts';
import type { Done } from './UndoNotice.tsx';
import type { MeasuresInHand } from './use-measures.ts';

/**
 * What can be done with measures, each with its way back. A way back is a change like any other: it
 * names the version that it undoes, and takes nothing back that somebody else has changed since.
 */
export function createMeasureWays(
  { take }: Pick<MeasuresInHand, 'take'>,
  { onDone, onOpen }: { onDone: (done: Done) => void; onOpen: (id: number | undefined) => void },
) {
  const stored = (measure: Measure): Measure => {
    take(measure.id, measure);
    return measure;
  };
  const create = async (body: NewMeasureBody): Promise<Measure> =>
    stored(await createMeasure(body));

  return {
    async create(draft: Draft): Promise<void> {
      const place = placeOf(draft);
      if (place === undefined) return;
      const measure = await create({ ...contentOf(draft), place });
      onOpen(measure.id);
      onDone({
        sentence: 'Åtgärden är sparad. Bara personal ser den.',
        async undo() {
          await removeMeasure(measure);
          take(measure.id, undefined);
          onOpen(undefined);
        },
      });
    },

    async change(before: Measure, draft: Draft): Promise<void> {
      const { id, version } = before;
      const place = placeOf(draft);
      const measure = stored(
        await changeMeasure(id, { ...contentOf(draft), version, ...(place && { place }) }),
      );
      onDone({
        sentence: 'Ändringen är sparad.',
        async undo() {
          stored(
            await changeMeasure(id, {
              ...contentOf(draftOf(before)),
              version: measure.version,
              ...(place && { place: placeBefore(before) }),
            }),
          );
        },
      });
    },

    async publish(before: Measure, personalDataSeen: boolean): Promise<void> {
      const measure = stored(await publishMeasure(before, personalDataSeen));
      onDone({
        sentence: 'Åtgärden är publicerad. Invånarna kan läsa den.',
        // What was published before is replaced, and stands nowhere any more.
        ...(before.publishedAt === undefined && {
          async undo() {
            stored(await withdrawMeasure(measure));
          },
        }),
      });
    },

    async withdraw(before: Measure): Promise<void> {
      const measure = stored(await withdrawMeasure(before));
      onDone({
        sentence: 'Åtgärden är tillbakadragen. Bara personal ser den.',
        ...(!before.changedSincePublished && {
          async undo() {
            // It was public word for word: whoever published it had seen it.
            stored(await publishMeasure(measure, true));
          },
        }),
      });
    },

    async remove(before: Measure): Promise<void> {
      await removeMeasure(before);
      take(before.id, undefined);
      onOpen(undefined);
      onDone({
        sentence: `”${before.title}” är borttagen.`,
        async undo() {
          const place = placeBefore(before);
          onOpen((await create({ ...contentOf(draftOf(before)), place })).id);
        },
      });
    },
  };
}

/** Where it was, as well as it can be said: of a named place, its square. */
function placeBefore({ hotspot, square }: Measure): NewMeasureBody['place'] {
  return hotspot === undefined ? { square } : { hotspot };
}
