import { markdownTable } from '../support/text-table.ts';
import { benchIntake } from './intake.ts';

/** The intake on each engine that there is, as sections of the report. */
export async function describeIntake(
  onServer: boolean,
  say: (line: string) => void,
): Promise<string[]> {
  const sections: string[] = [];
  for (const engine of onServer ? (['postgis', 'pglite'] as const) : (['pglite'] as const)) {
    const peer =
      engine === 'postgis'
        ? 'on PostGIS, beside pgbench on the same table'
        : 'on the embedded database, beside one row a statement';
    sections.push(`### The intake ${peer}`, await measureOn(engine, say));
  }
  return sections;
}

async function measureOn(
  engine: 'postgis' | 'pglite',
  say: (line: string) => void,
): Promise<string> {
  try {
    return markdownTable(await benchIntake({ engine, say }));
  } catch (error) {
    // wrk or pgbench is missing, or the server's rows are not durable: the rest has been measured.
    const why = error instanceof Error ? error.message : String(error);
    say(`The intake was not measured: ${why}`);
    return `Not measured: ${why}`;
  }
}
