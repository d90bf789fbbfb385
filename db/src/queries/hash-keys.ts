import { sql, type Kysely } from 'kysely';
import type { Database, HashKeyTable } from '../schema.ts';

export interface HashKey {
  id: number;
  /** 32 bytes. */
  key: Uint8Array;
}

/**
 * The key that new hashes are made with. Makes one when there is none or, with `renewAfterDays`,
 * when the last one is older. Whoever asks at the same time gets the same key. The new key takes the
 * place of the old one: with that gone, nobody can tell whose the hashes made with it were.
 */
export async function currentHashKey(
  db: Kysely<Database>,
  municipalityCode: string,
  purpose: HashKeyTable['purpose'],
  { renewAfterDays }: { renewAfterDays?: number },
  random: (bytes: number) => Uint8Array,
): Promise<HashKey> {
  const current = await findCurrent(db, municipalityCode, purpose, renewAfterDays);
  if (current !== undefined) {
    return current;
  }
  return await db.transaction().execute(async (transaction) => {
    // Makers wait for each other here. NO KEY UPDATE does not stop reports from being stored.
    await transaction
      .selectFrom('municipality')
      .select('code')
      .where('code', '=', municipalityCode)
      .forNoKeyUpdate()
      .executeTakeFirstOrThrow();
    const made = await findCurrent(transaction, municipalityCode, purpose, renewAfterDays);
    if (made !== undefined) {
      return made;
    }
    await transaction
      .deleteFrom('hash_key')
      .where('municipality_code', '=', municipalityCode)
      .where('purpose', '=', purpose)
      .execute();
    return await transaction
      .insertInto('hash_key')
      .values({ municipality_code: municipalityCode, purpose, key: random(32) })
      .returning(['id', 'key'])
      .executeTakeFirstOrThrow();
  });
}

async function findCurrent(
  db: Kysely<Database>,
  municipalityCode: string,
  purpose: HashKeyTable['purpose'],
  renewAfterDays: number | undefined,
): Promise<HashKey | undefined> {
  return await db
    .selectFrom('hash_key')
    .select(['id', 'key'])
    .where('municipality_code', '=', municipalityCode)
    .where('purpose', '=', purpose)
    .$if(renewAfterDays !== undefined, (query) =>
      query.where(sql<boolean>`valid_from > now() - make_interval(days => ${renewAfterDays}::int)`),
    )
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
