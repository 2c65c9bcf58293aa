import type pg from 'pg'
import { BackupRefused } from '../backup/backup-refused.ts'
import type { Storage } from '../storage/storage.ts'

/** A table that exists from the beginning of a restore to its end. */
export const restoreMark = '_numora_restore'

/** Throws {@link BackupRefused} unless database and storage are empty or contain only an unfinished restore. */
export async function assertEmpty(client: pg.ClientBase, storage: Storage): Promise<void> {
  if (await hasTable(client, restoreMark)) return
  const { rows } = await client.query('SELECT FROM pg_tables WHERE schemaname = current_schema()')
  const isOurs = await hasTable(client, '_prisma_migrations')
  if (rows.length > 0 && !isOurs) throw notEmpty('The database has tables of another program')
  const isUsed = isOurs && (await client.query('SELECT FROM workspaces LIMIT 1')).rowCount
  if (isUsed) throw notEmpty('The database already contains an installation')
  for (const folder of ['files/', 'pages/'])
    if ((await storage.list(folder, { limit: 1 })).length > 0)
      throw notEmpty('Storage already contains files')
}

function notEmpty(what: string): BackupRefused {
  return new BackupRefused(
    `${what}: a backup is restored only into an empty installation`,
    'Choose another NUMORA_DATA_DIR, or another database and folder of files, or empty them yourself.',
  )
}

async function hasTable(client: pg.ClientBase, name: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'SELECT FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1',
    [name],
  )
  return rowCount! > 0
}

export async function markRestore(client: pg.ClientBase): Promise<void> {
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${restoreMark} (begun_at timestamptz NOT NULL DEFAULT now())`,
  )
}

/** Drops what migrations and pg-boss have created, except the mark and the extensions of the database. */
export async function clearDatabase(client: pg.ClientBase): Promise<void> {
  await client.query(`
    DO $$ DECLARE thing record; BEGIN
      FOR thing IN SELECT tablename FROM pg_tables
        WHERE schemaname = current_schema() AND tablename <> '${restoreMark}' LOOP
        EXECUTE format('DROP TABLE %I CASCADE', thing.tablename);
      END LOOP;
      FOR thing IN SELECT typname FROM pg_type WHERE typnamespace = current_schema()::regnamespace AND typtype = 'e' LOOP
        EXECUTE format('DROP TYPE %I CASCADE', thing.typname);
      END LOOP;
      FOR thing IN SELECT oid::regprocedure::text AS name FROM pg_proc
        WHERE pronamespace = current_schema()::regnamespace
          AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e') LOOP
        EXECUTE 'DROP ROUTINE ' || thing.name || ' CASCADE';
      END LOOP;
    END $$;
    DROP SCHEMA IF EXISTS pgboss CASCADE`)
}
