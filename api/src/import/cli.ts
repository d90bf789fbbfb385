import { DatabaseProblem } from '@trygghetskartan/db/problem';
import { randomBytes } from 'node:crypto';
import { ConfigurationProblem, readConfig } from '../config.ts';
import { openMadeDatabase, prepareDatabase, tellDatabase } from '../prepare-database.ts';
import { createProgress } from '../progress.ts';
import { createReportKeys } from '../reports/report-keys.ts';
import { ArgumentProblem, readArguments, type ImportPlan } from './arguments.ts';
import { importFile, openPlanned, type Tally } from './import-file.ts';
import { tellTally } from './tell-tally.ts';
import { usage } from './usage.ts';

/* `npm run import -- FILE.csv --map …` */

const clock = () => new Date();
/** A line that is written over on a terminal is written over by what comes next, too. */
const { say, during, wrote } = createProgress((line) =>
  console.log(process.stdout.isTTY ? `\r${line}` : line),
);

try {
  const args = process.argv.slice(2);
  if (args.length === 0) {
    console.error(usage);
    process.exit(2);
  }
  if (args.includes('--help')) {
    say(usage);
    process.exit(0);
  }
  await run(readArguments(args));
  process.exit(0);
} catch (error) {
  const expected = [ArgumentProblem, ConfigurationProblem, DatabaseProblem].some(
    (kind) => error instanceof kind,
  );
  // A disk that is full or was taken away: its own line says what and where.
  const ofSystem = error instanceof Error && 'syscall' in error;
  console.error((expected || ofSystem) && error instanceof Error ? error.message : error);
  if (!expected) {
    console.error(
      'The import was interrupted. Run it again: rows that are in already are skipped.',
    );
  }
  process.exit(error instanceof ArgumentProblem ? 2 : 1);
}

async function run(plan: ImportPlan): Promise<void> {
  const config = readConfig();
  const source = await during(`reading ${plan.file}`, () => openPlanned(plan));
  console.error(tellDatabase(config));
  const connection = await during('opening the database', () =>
    openMadeDatabase(config, { onProgress: say }),
  );
  try {
    const { db } = connection;
    const municipality = await prepareDatabase(connection, config.municipalityCode, say);
    const keys = await createReportKeys(db, clock, randomBytes)(municipality.code);
    say(`Importing ${plan.file} into ${municipality.name}, source "${plan.source}".`);
    if (!plan.columns.has('reporter')) {
      say('No column names the reporter: each row counts as a person of its own.');
    }
    const tally = await during('importing', (at) =>
      importFile(plan, source, {
        db,
        clock,
        municipality,
        keys,
        onProgress: showRows(at),
      }),
    );
    if (process.stdout.isTTY) {
      process.stdout.write('\n');
    }
    tellTally(tally).forEach(say);
  } finally {
    await connection.close();
  }
}

/** One line that is written over on a terminal; elsewhere a line for each ten thousand rows. */
function showRows(at: (doing: string) => void): (tally: Readonly<Tally>) => void {
  let told = 0;
  return ({ read, accepted }) => {
    const line = `${read.toLocaleString('en')} rows read, ${accepted.toLocaleString('en')} accepted`;
    at(`importing: ${line}`);
    if (process.stdout.isTTY) {
      process.stdout.write(`\r${line}`);
      wrote();
    } else if (read - told >= 10_000) {
      told = read;
      say(line);
    }
  };
}
