import type pg from 'pg'
import type { PgBoss } from 'pg-boss'
import { restoreMark } from '../database/restore-mark.ts'
import type { Storage } from '../storage/storage.ts'
import { type BackupEnd, type BackupHeader, jobsTable, tableOf } from './backup-format.ts'
import { quote } from './dump-database.ts'
import { insertJobs } from './insert-jobs.ts'
import { type OpenCopy, openCopy } from './open-copy.ts'
import { readArchive } from './read-archive.ts'

type Load = {
  path: string
  header: BackupHeader
  end: BackupEnd
  client: pg.Client
  boss: PgBoss
  storage: Storage
}

const filesAtOnce = 8

/**
 * Loads a verified backup into storage and into a database that has its migrations. One transaction inserts all rows,
 * runs `finish` and removes the restore mark. Foreign keys are checked at its end, since tables are loaded by name.
 */
export async function loadBackup(load: Load, finish: () => Promise<void>): Promise<void> {
  const { client, boss, header, end } = load
  await client.query('BEGIN')
  await client.query(`CREATE TEMPORARY TABLE ${jobsTable} (job json) ON COMMIT DROP`)
  const foreignKeys = await takeForeignKeys(client)
  for (const { name } of header.tables) await client.query(`ALTER TABLE ${quote(name)} DISABLE TRIGGER USER`)
  assertSame('files', (await loadEntries(load)).files, end.files)
  for (const { name } of header.tables) await client.query(`ALTER TABLE ${quote(name)} ENABLE TRIGGER USER`)
  for (const { name, value } of header.sequences)
    await client.query('SELECT setval($1::regclass, $2)', [quote(name), value])
  for (const statement of foreignKeys) await client.query(statement)
  await finish()
  await insertJobs(client, boss)
  await client.query(`DROP TABLE ${restoreMark}`)
  await client.query('COMMIT')
}

async function loadEntries({ path, header, end, client, storage }: Load): Promise<{ files: number }> {
  let copy: OpenCopy | undefined
  let files = 0
  const underWay = new Set<Promise<void>>()
  const closeCopy = async () => {
    if (copy) assertSame(copy.table, await copy.end(), end.rows[copy.table])
    copy = undefined
  }
  for await (const { name, content } of readArchive(path)) {
    const table = tableOf(name)
    if (table !== undefined) {
      if (copy?.table !== table) await closeCopy()
      copy ??= openCopy(client, table, columnsOf(header, table))
      await copy.write(content)
    } else if (/^(files|pages)\//.test(name)) {
      await closeCopy()
      files += 1
      // A write that fails stays in the set: its error is thrown when the set is awaited next.
      const put = storage.put(name, content).then(() => void underWay.delete(put))
      put.catch(() => {})
      underWay.add(put)
      if (underWay.size >= filesAtOnce) await Promise.race(underWay)
    }
  }
  await closeCopy()
  await Promise.all(underWay)
  return { files }
}

function columnsOf({ tables }: BackupHeader, name: string): string[] {
  if (name === jobsTable) return ['job']
  const table = tables.find((table) => table.name === name)
  if (!table) throw new Error(`The backup has rows of ${name}, which its header does not name`)
  return table.columns
}

function assertSame(what: string, found: number, expected: number | undefined): void {
  if (found !== expected)
    throw new Error(`The backup was written with ${expected} ${what}, but ${found} were loaded`)
}

/** Drops the foreign keys. Returns the statements that create them again and thereby check them. */
async function takeForeignKeys(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(`
    SELECT relname AS table, conname AS name, pg_get_constraintdef(pg_constraint.oid) AS definition
    FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
    WHERE contype = 'f' AND relnamespace = current_schema()::regnamespace`)
  for (const { table, name } of rows)
    await client.query(`ALTER TABLE ${quote(table)} DROP CONSTRAINT ${quote(name)}`)
  return rows.map(
    ({ table, name, definition }) =>
      `ALTER TABLE ${quote(table)} ADD CONSTRAINT ${quote(name)} ${definition}`,
  )
}
