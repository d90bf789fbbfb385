import { measure, measureList, publicMeasures } from '@trygghetskartan/api/contract/measure';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cookieOf, createAccount, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aFinding } from '../support/hotspot-run.ts';
import { measureInput } from '../support/measure.ts';
import { noonOf, receive, releaseDue, storeRun } from '../support/released-town.ts';

/* A Monday evening, 2026-11-23, in Nässjö, whose last run found a hotspot by the station. */
let database: TestDatabase;
let service: TestApp;
let cookie: string;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  service = await startTestApp(database.connection.db);
  cookie = await cookieOf(service.app, await createAccount(database.connection.db));
  await storeRun(database.connection.db, 1480, { findings: [aFinding(1)] });
});
afterEach(async () => {
  await service.close();
});

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
const ask = (method: Method, path: string, payload?: object) =>
  service.app.inject({
    method,
    url: `/api/staff/measures${path}`,
    headers: { cookie, [csrfHeader]: '1' },
    ...(payload !== undefined && { payload }),
  });
const create = async (stated: object = {}) => {
  const answer = await ask('POST', '', measureInput(stated));
  expect(answer.statusCode).toBe(201);
  return measure.parse(answer.json());
};
const publish = ({ id, version }: { id: number; version: number }, stated: object = {}) =>
  ask('PUT', `/${id}/publication`, { version, ...stated });
const all = async () => measureList.parse((await ask('GET', '')).json()).measures;
const readPublic = async () =>
  publicMeasures.parse((await service.app.inject('/api/public/measures')).json()).measures;

describe('staff', () => {
  test('decide a measure from a hotspot, and find it in the list', async () => {
    const made = await create({ place: { hotspot: 1 } });
    expect(made).toMatchObject({
      version: 1,
      hotspot: 1,
      easting: 481_790,
      northing: 6_389_940,
      square: 'cell:481600:6389800',
      responsible: 'Gata och park',
      changedSincePublished: false,
    });
    expect(await all()).toEqual([made]);
  });

  test('decide one at a named place, or in a square of the public map', async () => {
    const { places } = (await service.app.inject('/api/municipality')).json();
    const [{ id, lng }] = places;
    expect((await create({ place: { named: id } })).lng).toBeCloseTo(lng, 5);
    expect(await create({ place: { square: 'cell:480600:6389800' } })).toMatchObject({
      easting: 480_700,
      northing: 6_389_900,
      square: 'cell:480600:6389800',
    });
  });

  test.each([
    ['no title', { title: ' ' }, '/title'],
    ['an unknown kind', { kind: 'magic' }, '/kind'],
    ['a refusal without a reason', { status: 'refused' }, '/refusalReason'],
    ['a reason to refuse what is planned', { refusalReason: 'För dyrt' }, '/refusalReason'],
    ['something done on no day', { status: 'done' }, '/doneOn'],
    ['something done tomorrow', { status: 'done', doneOn: '2026-11-24' }, '/doneOn'],
    ['something decided tomorrow', { decidedOn: '2026-11-24' }, '/decidedOn'],
    ['something done before it was decided', { status: 'done', doneOn: '2026-09-30' }, '/doneOn'],
    ['no place', { place: undefined }, '/place'],
    ['a hotspot that no run found', { place: { hotspot: 7 } }, '/place/hotspot'],
    ['a place that has no name here', { place: { named: 999_999 } }, '/place/named'],
    ['a square beside the grid', { place: { square: 'cell:480601:6389800' } }, '/place/square'],
    ['1,001 characters', { words: 'x'.repeat(1001) }, '/words'],
    ['a null character', { words: 'a\0b' }, '/words'],
    ['a name that is not in the description', { owner: 'x' }, '/owner'],
  ])('cannot store %s', async (_case, stated, pointer) => {
    const answer = await ask('POST', '', measureInput(stated));
    expect(answer.json()).toMatchObject({ code: 'body_invalid', errors: [{ pointer }] });
    expect(await all()).toEqual([]);
  });

  test('cannot decide for a square of another municipality', async () => {
    const answer = await ask(
      'POST',
      '',
      measureInput({ place: { square: 'cell:412400:6485200' } }),
    );
    expect(answer.json()).toMatchObject({ code: 'place_outside' });
  });

  test('decide for a square whose middle lies beyond the border, and take its removal back', async () => {
    const made = await create({ place: { square: 'cell:460000:6377800' } });
    expect((await ask('DELETE', `/${made.id}?version=${made.version}`)).statusCode).toBe(204);
    expect(await create({ place: { square: made.square } })).toMatchObject({
      square: 'cell:460000:6377800',
    });
  });

  test('change what they saw, and are told when somebody else was there before', async () => {
    const { id } = await create();
    const { place: _place, ...rest } = measureInput({ title: 'Ljusare gångväg' });
    const first = await ask('PUT', `/${id}`, { ...rest, version: 1 });
    expect(first.json()).toMatchObject({ version: 2, title: 'Ljusare gångväg', hotspot: 1 });
    const late = await ask('PUT', `/${id}`, { ...rest, title: 'Sent', version: 1 });
    expect(late.json()).toMatchObject({ status: 409, code: 'changed_meanwhile' });
    const unseen = [await publish({ id, version: 1 }), await ask('DELETE', `/${id}?version=1`)];
    expect(unseen.map((answer) => answer.json().code)).toEqual([
      'changed_meanwhile',
      'changed_meanwhile',
    ]);
    expect((await all())[0]).toMatchObject({ version: 2, title: 'Ljusare gångväg' });
    expect(await readPublic()).toEqual([]);
  });

  test('find nothing under a number that no measure has', async () => {
    const { place: _place, ...rest } = measureInput();
    const answers = [
      await ask('PUT', '/99', { ...rest, version: 1 }),
      await ask('DELETE', '/99?version=1'),
      await ask('PUT', '/99/publication', { version: 1 }),
      await ask('DELETE', '/99/publication?version=1'),
      await ask('DELETE', `/${(await create()).id}/publication?version=1`),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404]);
  });

  test('remove what is not public, and nothing that is', async () => {
    const made = await create();
    await publish(made);
    const refused = await ask('DELETE', `/${made.id}?version=2`);
    expect(refused.json()).toMatchObject({ status: 409, code: 'changed_meanwhile' });
    await ask('DELETE', `/${made.id}/publication?version=2`);
    expect((await ask('DELETE', `/${made.id}?version=3`)).statusCode).toBe(204);
    expect(await all()).toEqual([]);
  });

  test('leave a line in the audit for every change, without what stood there', async () => {
    const made = await create();
    const { place: _place, ...rest } = measureInput({ words: 'Hemligt utkast.' });
    await ask('PUT', `/${made.id}`, { ...rest, version: 1 });
    await publish({ id: made.id, version: 2 });
    await ask('DELETE', `/${made.id}/publication?version=3`);
    await ask('DELETE', `/${made.id}?version=4`);
    const { rows } = await sql<{ action: string; subject: string; detail: unknown }>`
      SELECT action, subject, detail FROM audit WHERE action LIKE 'measure.%' ORDER BY id`.execute(
      database.connection.db,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'measure.create',
      'measure.change',
      'measure.publish',
      'measure.withdraw',
      'measure.remove',
    ]);
    expect(rows[1]).toMatchObject({ subject: `measure:${made.id}`, detail: { fields: ['words'] } });
    expect(JSON.stringify(rows)).not.toContain('Hemligt');
  });
});

describe('publishing', () => {
  test('shows the public what was confirmed, and no later change', async () => {
    const made = await create();
    expect(await readPublic()).toEqual([]);
    const published = measure.parse((await publish(made)).json());
    expect(published).toMatchObject({ version: 2, changedSincePublished: false });
    expect(published.publishedAt).toBe('2026-11-23T20:00:00.000Z');
    const { place: _place, ...rest } = measureInput({ words: 'Nytt utkast.' });
    const changed = await ask('PUT', `/${made.id}`, { ...rest, version: 2 });
    expect(changed.json()).toMatchObject({ changedSincePublished: true });
    expect((await readPublic()).map(({ words }) => words)).toEqual([measureInput().words]);
  });

  test('tells neither who is responsible nor where exactly, and nothing of hotspots untold', async () => {
    await publish(await create());
    const answer = await service.app.inject('/api/public/measures');
    expect(answer.json()).toEqual({
      measures: [
        {
          title: 'Ny belysning vid stationen',
          words: 'Vi byter armaturerna mellan stationen och parken.',
          kind: 'lighting',
          status: 'planned',
          placeName: 'Stationen',
          decidedOn: '2026-10-01',
          places: ['cell:481600:6389800'],
        },
      ],
    });
    expect(answer.headers['cache-control']).toBe('public, max-age=60');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('names the hotspot too where the map tells of it', async () => {
    await publish(await create());
    await publish(await create({ place: { square: 'cell:481600:6389800' } }));
    await publish(await create({ place: { square: 'cell:480600:6389800' } }));
    const crowd = Array.from({ length: 5 }, (_, person) => ({
      person: `person ${person}`,
      fortnight: 1480,
      day: 1,
      east: 5,
      north: 5,
    }));
    await receive(database.connection.db, crowd);
    service.clock.now = noonOf(1481, 0);
    await releaseDue(database.connection.db, () => service.clock.now);
    expect((await readPublic()).map(({ places }) => places)).toEqual([
      ['cell:480600:6389800'],
      ['cell:481600:6389800', 'zone:1'],
      ['cell:481600:6389800', 'zone:1'],
    ]);
  });

  test('shows a refusal with its reason', async () => {
    await publish(await create({ status: 'refused', refusalReason: 'Marken är inte kommunens.' }));
    expect(await readPublic()).toMatchObject([
      { status: 'refused', refusalReason: 'Marken är inte kommunens.' },
    ]);
  });

  test('is taken back at once', async () => {
    const made = await create();
    await publish(made);
    const withdrawn = await ask('DELETE', `/${made.id}/publication?version=2`);
    expect(measure.parse(withdrawn.json()).publishedAt).toBeUndefined();
    expect(await readPublic()).toEqual([]);
  });

  test('asks for words', async () => {
    expect((await publish(await create({ words: '' }))).json()).toMatchObject({
      code: 'publication_unfit',
      errors: [{ pointer: '/words', code: 'empty' }],
    });
    expect(await readPublic()).toEqual([]);
  });

  test('warns of what points at a person, in every text, and goes on when that was seen', async () => {
    const made = await create({ words: 'Ring Anna Lindqvist på 070-123 45 67.' });
    const warned = await publish(made);
    expect(warned.json()).toMatchObject({ code: 'publication_unfit' });
    expect(warned.json().errors.map(({ code }: { code: string }) => code)).toEqual([
      'name',
      'phone',
    ]);
    expect(await readPublic()).toEqual([]);
    const title = await publish(await create({ title: 'Samtal med 19811228-9874' }));
    expect(title.json()).toMatchObject({
      errors: [{ pointer: '/title', code: 'identity_number' }],
    });
    expect((await publish(made, { personalDataSeen: true })).statusCode).toBe(200);
  });

  test('refuses a count of fewer people than the municipality tells of, whatever was seen', async () => {
    const made = await create({ words: 'Fyra personer har rapporterat att det är mörkt.' });
    const answer = await publish(made, { personalDataSeen: true });
    expect(answer.json()).toMatchObject({ errors: [{ pointer: '/words', code: 'small_count' }] });
    expect(await readPublic()).toEqual([]);
    const enough = await create({ words: 'Fem personer har rapporterat att det är mörkt.' });
    expect((await publish(enough)).statusCode).toBe(200);
  });
});
