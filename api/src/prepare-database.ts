import {
  connect,
  isDatabaseMade,
  type Connection,
  type ConnectOptions,
} from '@trygghetskartan/db/connect';
import { migrateToLatest } from '@trygghetskartan/db/migrate';
import { installMunicipality } from '@trygghetskartan/db/municipalities/install';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { isKnownMunicipality } from '@trygghetskartan/db/queries/known-municipality';
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
    throw unknownMunicipality(municipalityCode);
  }
  return await connect(database, options);
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
  if (municipalityCode !== nassjo.code && !(await isKnownMunicipality(db, municipalityCode))) {
    throw unknownMunicipality(municipalityCode);
  }
  await patiently((slow) => migrateToLatest(slow, (name) => onProgress(`Migrating: ${name}`)));
  if (municipalityCode === nassjo.code) {
    await installMunicipality(db, nassjo);
  }
  const municipality = await findMunicipality(db, municipalityCode);
  if (municipality === undefined) {
    throw unknownMunicipality(municipalityCode);
  }
  return municipality;
}

function unknownMunicipality(code: string): ConfigurationProblem {
  return new ConfigurationProblem(
    `The database has no municipality ${code}: set MUNICIPALITY to the code of one that it has.`,
  );
}
