import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test.each<[string, (string | null)[]]>([
  ['no words', []],
  ['codes', ['poor_lighting', 'deserted', '16_24']],
  ['commas, quotes and backslashes', ['a,b', 'x"y', '\\', '{}']],
  ['nothing, and the word for it', ['', null, 'NULL', 'null']],
  ['capitals, spaces and other letters', ['Å', 'two words', 'ABC']],
])('a list of %s is read as it was written', async (_, words) => {
  const { rows } = await sql<{ words: unknown }>`SELECT ${words}::text[] AS words`.execute(
    database.connection.db,
  );
  expect(rows).toEqual([{ words }]);
});
