import type { Connection } from '@trygghetskartan/db/connect';
import { migrateToLatest } from '@trygghetskartan/db/migrate';
import { installMunicipality } from '@trygghetskartan/db/municipalities/install';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { findMunicipality, type MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import { ConfigurationProblem } from './config.ts';

/**
 * Migrates, puts Nässjö's own configuration in where Nässjö is the default municipality, and gives
 * the default municipality. Throws a DatabaseProblem, or a ConfigurationProblem when there is none.
 */
export async function prepareDatabase(
  { db }: Connection,
  municipalityCode: string,
  onProgress: (line: string) => void,
): Promise<MunicipalityRow> {
  await migrateToLatest(db, (name) => onProgress(`Migrating: ${name}`));
  if (municipalityCode === nassjo.code) {
    await installMunicipality(db, nassjo);
  }
  const municipality = await findMunicipality(db, municipalityCode);
  if (municipality === undefined) {
    throw new ConfigurationProblem(
      `The database has no municipality ${municipalityCode}: set MUNICIPALITY to the code of one that it has.`,
    );
  }
  return municipality;
}
