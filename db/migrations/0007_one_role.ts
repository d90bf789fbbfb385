import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) {
    await statement.execute(db);
  }
}

const statements = [
  // An administrator could do nothing that a strategist cannot.
  sql`ALTER TABLE staff DROP CONSTRAINT staff_role_known`,
  sql`UPDATE staff SET role = 'strategist' WHERE role = 'administrator'`,
  sql`ALTER TABLE staff ADD CONSTRAINT staff_role_known CHECK (role IN ('strategist'))`,
];
