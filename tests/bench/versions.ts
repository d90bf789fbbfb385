import { connect } from '@trygghetskartan/db/connect';
import { sql } from 'kysely';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export async function postgisVersion(serverUrl: string): Promise<string> {
  const connection = await connect({ url: serverUrl }, { poolSize: 1 });
  try {
    const { rows } = await sql<{ server: string; postgis: string | null }>`
      SELECT current_setting('server_version') AS server,
        (SELECT default_version FROM pg_available_extensions WHERE name = 'postgis') AS postgis`.execute(
      connection.db,
    );
    return `${rows[0]?.postgis ?? ''} on PostgreSQL ${rows[0]?.server.split(' ')[0] ?? ''}`;
  } finally {
    await connection.close();
  }
}

export function packageVersion(name: string): string {
  const file = join(import.meta.dirname, '..', 'node_modules', name, 'package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}
