/**
 * Opens the embedded database in the folder that it is given, stores an entry, says "stored" and
 * stays until it is killed. What a second process, or one that dies, looks like.
 */
import { connect } from '@trygghetskartan/db/connect';
import { migrateToLatest } from '@trygghetskartan/db/migrate';
import { installMunicipality } from '@trygghetskartan/db/municipalities/install';
import { writeAudit } from '@trygghetskartan/db/queries/audit';
import { secondMunicipality } from './second-municipality.ts';

const { db } = await connect({ directory: process.argv[2] ?? '' });
await migrateToLatest(db);
await installMunicipality(db, secondMunicipality);
await writeAudit(db, { municipalityCode: '9901', staffId: null, action: 'test.stored' });
process.stdout.write('stored\n');
setInterval(() => {}, 60_000);
