import {
  connect,
  describeTarget,
  isDatabaseMade,
  type Connection,
  type ConnectOptions,
} from '@trygghetskartan/db/connect';
import { migrateToLatest } from '@trygghetskartan/db/migrate';
import { installMunicipality } from '@trygghetskartan/db/municipalities/install';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { listKnownMunicipalities } from '@trygghetskartan/db/queries/known-municipalities';
import { findMunicipality, type MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import { ConfigurationProblem, type Config } from './config.ts';

/**
 * Connects. Throws a DatabaseProblem, or a ConfigurationProblem where a new database would be made
 * for a municipality that it could not have.
 */
export async function openDatabase(
  { database, municipalityCode }: Pick<Config, 'database' | 'municipalityCode'>,
  options: ConnectOptions,
): Promise<Connection> {
  if (municipalityCode !== nassjo.code && !isDatabaseMade(database)) {
    throw unknownMunicipality(municipalityCode, []);
  }
  return await connect(database, options);
}

/**
 * As `openDatabase`, for a program beside the server: it makes no embedded database of its own, which
 * nobody would look into.
 */
export async function openMadeDatabase(
  config: Config,
  options: ConnectOptions,
): Promise<Connection> {
  if (!isDatabaseMade(config.database)) {
    throw new ConfigurationProblem(
      `There is no ${describeDatabase(config.database)} yet. Set DATABASE_URL (or DATA_DIRECTORY) as for npm start, or run npm start once to make it.`,
    );
  }
  return await openDatabase(config, options);
}

/** Told by programs beside the server, which else would work on another database without a word. */
export function tellDatabase({ database }: Config): string {
  const note = 'url' in database ? '' : ' (DATABASE_URL is not set)';
  return `Using the ${describeDatabase(database)}${note}.`;
}

/** Which one it is, without its password. */
export function describeDatabase(database: Config['database']): string {
  return 'url' in database
    ? `PostGIS server ${describeTarget(database)}`
    : `embedded database in ${describeTarget(database)}`;
}

/**
 * Migrates, puts Nässjö's own configuration in where Nässjö is the default municipality, and gives
 * the default municipality. Throws a DatabaseProblem, or a ConfigurationProblem when there is none;
 * nothing is changed then.
 */
export async function prepareDatabase(
  { db, patiently }: Connection,
  municipalityCode: string,
  onProgress: (line: string) => void,
): Promise<MunicipalityRow> {
  const known = await listKnownMunicipalities(db);
  if (municipalityCode !== nassjo.code && !known.includes(municipalityCode)) {
    throw unknownMunicipality(municipalityCode, known);
  }
  await patiently((slow) => migrateToLatest(slow, (name) => onProgress(`Migrating: ${name}`)));
  if (municipalityCode === nassjo.code) {
    await installMunicipality(db, nassjo);
  }
  const municipality = await findMunicipality(db, municipalityCode);
  if (municipality === undefined) {
    throw unknownMunicipality(municipalityCode, known);
  }
  return municipality;
}

function unknownMunicipality(code: string, known: readonly string[]): ConfigurationProblem {
  const here =
    known.length === 0
      ? `The database has no municipality yet, and ${nassjo.code} (${nassjo.name}) is the only one that can be set up as it is: leave MUNICIPALITY out.`
      : `The database has no municipality ${code}; it has ${known.join(', ')}. Set MUNICIPALITY to one that it has.`;
  return new ConfigurationProblem(`${here} The README says how another comes in.`);
}
