import {
  deleteMeasure,
  findMeasure,
  insertMeasure,
  listMeasures,
  listPublishedMeasures,
  publishMeasure,
  updateMeasure,
  withdrawMeasure,
} from '@trygghetskartan/db/queries/measures';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aMeasure } from '../support/measure.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.reset());

const code = '0682';
const at = new Date('2026-11-21T08:00:00Z');
const insert = (stated = {}) => insertMeasure(database.connection.db, code, aMeasure(stated));
const find = (id: number) => findMeasure(database.connection.db, code, id);
const publish = (id: number, version: number) =>
  publishMeasure(database.connection.db, code, { id, version, at });
const published = () => listPublishedMeasures(database.connection.db, code);

describe('a measure', () => {
  test('is read as it was written, with its days as days', async () => {
    const id = await insert({ status: 'done', doneOn: '2026-10-25' });
    expect(await find(id)).toEqual({
      id,
      version: 1,
      title: 'Ny belysning vid stationen',
      words: 'Vi byter armaturerna mellan stationen och parken.',
      kind: 'lighting',
      status: 'done',
      refusalReason: null,
      placeName: 'Stationen',
      decidedOn: '2026-10-01',
      doneOn: '2026-10-25',
      easting: 481_790,
      northing: 6_389_940,
      square: 'cell:481600:6389800',
      hotspotId: null,
      responsible: 'Gata och park',
      changedAt: new Date('2026-11-20T08:00:00Z'),
      publishedAt: null,
      isChangedSincePublished: false,
    });
  });

  test('is changed by who saw its newest version, and by nobody else', async () => {
    const id = await insert();
    const change = (version: number, title: string) =>
      updateMeasure(
        database.connection.db,
        code,
        { id, version },
        { ...aMeasure({ title }), place: undefined },
      );
    expect(await change(1, 'Först')).toBe(true);
    expect(await change(1, 'Sent')).toBe(false);
    expect(await find(id)).toMatchObject({ version: 2, title: 'Först', easting: 481_790 });
  });

  test.each([
    ['refused without a reason', { status: 'refused' }],
    ['planned with a reason to refuse it', { refusalReason: 'För dyrt' }],
    ['done on no day', { status: 'done' }],
    ['done before it was decided', { status: 'done', doneOn: '2026-09-30' }],
  ])('cannot be %s', async (_case, stated) => {
    await expect(insert(stated)).rejects.toMatchObject({ code: '23514' });
  });

  test('is listed with the newest change first', async () => {
    await insert({ title: 'Äldre', changedAt: new Date('2026-11-01T08:00:00Z') });
    await insert({ title: 'Nyare' });
    const titles = (await listMeasures(database.connection.db, code)).map(({ title }) => title);
    expect(titles).toEqual(['Nyare', 'Äldre']);
  });
});

describe('the public', () => {
  test('reads what was published, and not what was changed since', async () => {
    const id = await insert();
    expect(await published()).toEqual([]);
    expect(await publish(id, 1)).toBe(true);
    await updateMeasure(
      database.connection.db,
      code,
      { id, version: 2 },
      { ...aMeasure({ words: 'Ett utkast.' }), place: undefined },
    );
    expect((await published()).map(({ words }) => words)).toEqual([
      'Vi byter armaturerna mellan stationen och parken.',
    ]);
    expect(await find(id)).toMatchObject({ isChangedSincePublished: true, publishedAt: at });
    await publish(id, 3);
    expect((await published()).map(({ words }) => words)).toEqual(['Ett utkast.']);
    expect(await find(id)).toMatchObject({ isChangedSincePublished: false });
  });

  test('reads neither who is responsible nor the exact position', async () => {
    await publish(await insert(), 1);
    const [row] = await published();
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'decidedOn',
      'doneOn',
      'hotspotId',
      'kind',
      'placeName',
      'refusalReason',
      'square',
      'status',
      'title',
      'words',
    ]);
  });

  test('reads nothing that is withdrawn, nor what was published unseen', async () => {
    const id = await insert();
    expect(await publish(id, 7)).toBe(false);
    await publish(id, 1);
    expect(await withdrawMeasure(database.connection.db, code, { id, version: 1 })).toBe(false);
    expect(await withdrawMeasure(database.connection.db, code, { id, version: 2 })).toBe(true);
    expect(await published()).toEqual([]);
  });

  test('keeps a measure from being removed', async () => {
    const id = await insert();
    await publish(id, 1);
    const remove = (version: number) =>
      deleteMeasure(database.connection.db, code, { id, version });
    expect(await remove(2)).toBe(false);
    await withdrawMeasure(database.connection.db, code, { id, version: 2 });
    expect(await remove(2)).toBe(false);
    expect(await remove(3)).toBe(true);
    expect(await find(id)).toBeUndefined();
  });

  test('reads the newest day first, and what has no day last', async () => {
    for (const [title, decidedOn] of [
      ['Utan dag', null],
      ['Sommar', '2026-07-01'],
      ['Höst', '2026-10-01'],
    ] as const) {
      await publish(await insert({ title, decidedOn }), 1);
    }
    const titles = (await published()).map(({ title }) => title);
    expect(titles).toEqual(['Höst', 'Sommar', 'Utan dag']);
  });
});
