import { join } from 'node:path';
import { fortnightOf } from '@trygghetskartan/api/runs/fortnight';
import { connect } from '@trygghetskartan/db/connect';
import { insertMeasure, publishMeasure } from '@trygghetskartan/db/queries/measures';
import { createDatabasePlace } from '../support/database-place.ts';
import { nassjoCode } from '../support/app.ts';
import { aFinding } from '../support/hotspot-run.ts';
import { aMeasure } from '../support/measure.ts';
import { receive, releaseDue, storeRun, type TownReport } from '../support/released-town.ts';
import { startServer } from '../support/server.ts';
import { test as base, type Town } from './fixtures.ts';

const nobody = { username: '', password: '' };

/** The last fortnight that is over, as the server reckons it. */
const lastFortnight = fortnightOf(new Date().toISOString().slice(0, 10)) - 1;

/** So many people who say the same on the first day of that fortnight. */
function crowd(people: number, name: string, stated: Partial<TownReport>): TownReport[] {
  return Array.from({ length: people }, (_, index) => ({
    person: `${name} ${index}`,
    fortnight: lastFortnight,
    day: 0,
    east: 0,
    north: 0,
    ...stated,
  }));
}

/** A kilometre west of the station, out of its hotspot. */
const west = { east: -1000 };

/**
 * At the station, a hotspot: 24 say unsafe, 12 of them for want of light, 6 safe. West of it, a square: 8 say unsafe, 24 safe. South
 * of it, a square of which 4 people speak: it is not told.
 */
const reports: TownReport[] = [
  ...crowd(12, 'afraid', {}),
  ...crowd(12, 'afraid in the dark', { reasons: ['poor_lighting'] }),
  ...crowd(6, 'calm', { feeling: 'safe' }),
  ...crowd(8, 'afraid in the west', west),
  ...crowd(24, 'calm in the west', { ...west, feeling: 'safe' }),
  ...crowd(4, 'in the south', { north: -600 }),
];

/** Two at the station, the newer one refused, and one in the forest, of which nobody has told. */
const measures = [
  aMeasure({ status: 'done', doneOn: '2026-10-25', hotspotId: 1 }),
  aMeasure({
    title: 'Kamera på perrongen',
    words: 'Många har bett om en kamera vid spåren.',
    kind: 'other',
    status: 'refused',
    refusalReason: 'Perrongen är Trafikverkets, och de har sagt nej.',
    decidedOn: '2026-11-02',
    hotspotId: 1,
  }),
  aMeasure({
    title: 'Röjning längs skogsstigen',
    words: 'Vi glesar ut buskarna längs stigen i vår.',
    kind: 'vegetation',
    placeName: 'Skogsstigen',
    position: [484_700, 6_387_900],
    square: 'cell:484600:6387800',
  }),
];

/** A running server whose town has been released: what the open map tells is settled. */
export const test = base.extend<object, { town: Town }>({
  town: [
    async ({ engine }, use) => {
      const place = await createDatabasePlace(engine);
      // A first start makes the tables and the municipality.
      const first = await startServer(place.at);
      await first.stop();
      const { db, close } = await connect(
        'url' in place.at ? place.at : { directory: join(place.at.directory, 'database') },
      );
      await receive(db, reports);
      await storeRun(db, lastFortnight, { findings: [aFinding(1)] });
      await releaseDue(db, () => new Date());
      for (const measure of measures) {
        const id = await insertMeasure(db, nassjoCode, measure);
        await publishMeasure(db, nassjoCode, { id, version: 1, at: new Date() });
      }
      await close();
      const server = await startServer(place.at, { LOG_LEVEL: 'info' });
      await use({ url: server.url, newcomer: nobody, colleague: nobody });
      await server.stop();
      await place.remove();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});
