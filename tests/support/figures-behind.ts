import type { Db } from '@trygghetskartan/api/dependencies';
import { readToldFigures } from '@trygghetskartan/db/queries/told-figures';
import { reasons } from '@trygghetskartan/db/vocabulary';
import { sql } from 'kysely';
import { nassjoCode } from './app.ts';
import type { Told } from './attacker.ts';

export interface StoredReport {
  id: number;
  person: string;
  place: string;
  block: number;
  unsafe: boolean;
  lit: boolean;
}

/** Every report that is counted somewhere. */
export async function readCountedReports(db: Db): Promise<StoredReport[]> {
  const { rows } = await sql<StoredReport>`
    SELECT report.id::float8 AS id, encode(reporter_key, 'hex') AS person, placed.place, placed.block,
      feeling = 'unsafe' AS unsafe, feeling = 'unsafe' AND reasons && ARRAY['poor_lighting'] AS lit
    FROM release_report AS placed JOIN report ON report.id = placed.report_id
    WHERE placed.block IS NOT NULL ORDER BY report.id`.execute(db);
  return rows;
}

/**
 * The exact numbers that the bands and shares of the public map are made of, as if they could be read
 * from it, by what each counts. The name begins with the place.
 */
export async function figuresBehind(
  db: Db,
  period: { first: number; last: number },
): Promise<[name: string, counted: Told][]> {
  const stored = await readCountedReports(db);
  const { blocks, bundles } = await readToldFigures(db, nassjoCode, period);
  const inBlock = (place: string, number: number): StoredReport[] => {
    const reports = stored.filter((report) => report.place === place && report.block === number);
    return [...Map.groupBy(reports, ({ person }) => person).values()].map((own) => ({
      ...own[0],
      unsafe: own.some(({ unsafe }) => unsafe),
      lit: own.some(({ lit }) => lit),
    }));
  };
  const numbers: [string, Told][] = [];
  for (const { place, number, people } of blocks.filter(({ takenAway }) => !takenAway)) {
    const counted = inBlock(place, number).map(({ id }) => id);
    check(counted, people);
    numbers.push([`${place} ${number}`, counted]);
  }
  for (const bundle of bundles.filter(({ takenAway }) => !takenAway)) {
    const members = blocks
      .filter(({ place, bundle: number }) => place === bundle.place && number === bundle.number)
      .flatMap(({ place, number }) => inBlock(place, number));
    for (const [property, holds] of [
      ['unsafe', ({ unsafe }: StoredReport) => unsafe],
      [reasons[0], ({ lit }: StoredReport) => lit],
    ] as const) {
      const statement = bundle.statements[property];
      if (isCounted(statement)) {
        const counted = members.filter(holds).map(({ id }) => id);
        check(counted, statement.having);
        numbers.push([`${bundle.place} bundle ${bundle.number} ${property}`, counted]);
      }
    }
  }
  return numbers;
}

/** The number is what it is said to count, or this attacks something else. */
function check(counted: Told, number: number): void {
  if (counted.length !== number) {
    throw new Error(`${number} told of ${counted.length}`);
  }
}

function isCounted(statement: unknown): statement is { having: number } {
  return typeof statement === 'object' && statement !== null && 'having' in statement;
}
