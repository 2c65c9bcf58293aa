import { once } from 'node:events'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { jobs } from '../jobs.ts'
import type { BackupTable } from './backup-format.ts'

const chunkBytes = 4 * 1024 * 1024

/** The table of migrations, which a restore fills itself; and sessions: one that ended after the backup must not begin again. */
const leftOut = ['_prisma_migrations', 'sessions']

/** Every table with its stored columns, except those that are left out. */
export async function listTables(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(
    `
    SELECT relname AS name, (
      SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
      WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    ) AS columns
    FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
      AND relname <> ALL ($1)
    ORDER BY relname`,
    [leftOut],
  )
  return rows
}

/** The last values of the sequences; a sequence that was never used has none. */
export async function listSequences(client: pg.ClientBase): Promise<{ name: string; value: string }[]> {
  const { rows } = await client.query<{ name: string; value: string }>(`
    SELECT sequencename AS name, last_value::text AS value FROM pg_sequences
    WHERE schemaname = current_schema() AND last_value IS NOT NULL ORDER BY 1`)
  return rows
}

/** The rows of a table in the text format of `COPY`, in pieces that end at the end of a row. */
export function dumpTable(
  client: pg.ClientBase,
  { name, columns }: BackupTable,
  take: (chunk: Buffer) => Promise<void>,
): Promise<number> {
  return copyOut(client, `${quote(name)} (${columns.map(quote).join(', ')})`, take)
}

/**
 * The waiting and running jobs as JSON, except two kinds: `sweep` is scheduled again by every start, and the files that
 * an `erase` job removes are not in the backup.
 */
export async function dumpJobs(
  client: pg.ClientBase,
  take: (chunk: Buffer) => Promise<void>,
): Promise<number> {
  const { rows } = await client.query<{ job: string | null }>(`SELECT to_regclass('pgboss.job') AS job`)
  if (rows[0]!.job === null) return 0
  const names = Object.keys(jobs).filter((name) => name !== 'sweep' && name !== 'erase')
  const query = `
    SELECT json_build_object('name', name, 'data', data, 'priority', priority, 'startAfter', start_after, 'group', group_id)
    FROM pgboss.job WHERE state IN ('created', 'retry', 'active')
      AND name IN (${names.map((name) => `'${name}'`).join(', ')})
    ORDER BY created_on`
  return copyOut(client, `(${query})`, take)
}

async function copyOut(
  client: pg.ClientBase,
  what: string,
  take: (chunk: Buffer) => Promise<void>,
): Promise<number> {
  const stream = client.query(copyTo(`COPY ${what} TO STDOUT`))
  let waiting: Buffer[] = []
  let bytes = 0
  for await (const piece of stream as AsyncIterable<Buffer>) {
    waiting.push(piece)
    bytes += piece.length
    if (bytes < chunkBytes) continue
    const all = Buffer.concat(waiting)
    const end = all.lastIndexOf('\n') + 1
    if (end > 0) await take(all.subarray(0, end))
    waiting = [all.subarray(end)]
    bytes = all.length - end
  }
  if (bytes > 0) await take(Buffer.concat(waiting))
  if (!stream.closed) await once(stream, 'close')
  return stream.rowCount
}

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
