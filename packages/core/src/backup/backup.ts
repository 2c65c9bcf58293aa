import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import pg from 'pg'
import { readMigrations } from '../database/migrate.ts'
import { wordsKey } from '../documents/stored-keys.ts'
import type { Document } from '../generated/client.ts'
import { secretIds } from '../secrets.ts'
import { FileMissing, type Storage } from '../storage/storage.ts'
import { type BackupEnd, type BackupHeader, chunkName, formatVersion, jobsTable } from './backup-format.ts'
import { BackupRefused } from './backup-refused.ts'
import { dumpJobs, dumpTable, listSequences, listTables, quote } from './dump-database.ts'
import { tryHoldBackupLock } from './running-backup.ts'
import { sealByPassphrase } from './seal-secrets.ts'
import { type ArchiveWriter, writeArchive } from './write-archive.ts'

export type BackUp = {
  databaseUrl: string
  storage: Storage
  /** Written under another name until it is complete. The endings `.gz` and `.zst` select a compression. */
  path: string
  /** The version of Numora. */
  version: string
  /** The secrets of this installation; part of the backup only if they are encrypted with a passphrase. */
  masterSecrets: readonly string[]
  passphrase?: string | undefined
}

export type BackedUp = Pick<BackupEnd, 'rows' | 'files' | 'bytes'> & {
  /** Keys of documents' files that are missing from storage, or whose content has changed since it was received. */
  unsound: string[]
}

/**
 * Writes the database and the files of its documents into one file while the installation runs. The database is read in
 * one snapshot. A file is stored before its document is committed, and the files of documents that are deleted during
 * the backup are removed only after it. So each document is complete in the backup, or is not in it.
 */
export async function backUp(input: BackUp): Promise<BackedUp> {
  if (existsSync(input.path)) throw new BackupRefused(`${input.path} exists already`, 'Choose another name.')
  const client = await connect(input.databaseUrl)
  const part = `${input.path}.part`
  try {
    if (!(await tryHoldBackupLock(client)))
      throw new BackupRefused('Another backup of this installation is being made')
    await rm(part, { force: true })
    const archive = writeArchive(part, input.path)
    const backedUp = await writeAll(client, archive, input).catch(async (error) => {
      await archive.abort()
      throw error
    })
    await rename(part, input.path)
    await syncFolder(dirname(input.path))
    return backedUp
  } finally {
    await client.end()
    await rm(part, { force: true })
  }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // A lost connection fails the query that is under way, too.
  await client.connect()
  await client.query('SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0')
  return client
}

async function writeAll(client: pg.Client, archive: ArchiveWriter, input: BackUp): Promise<BackedUp> {
  const header = await openSnapshot(client, input)
  await archive.add('header.json', JSON.stringify(header))
  const done: BackedUp = { rows: {}, files: 0, bytes: 0, unsound: [] }
  for (const table of header.tables)
    done.rows[table.name] = await dumpTable(client, table, chunksOf(archive, table.name))
  done.rows[jobsTable] = await dumpJobs(client, chunksOf(archive, jobsTable))
  await addFiles(client, archive, input.storage, done)
  const { rows, files, bytes } = done
  await archive.finish({ rows, files, bytes })
  await client.query('COMMIT')
  return done
}

/** Locks the tables against migrations before anything is read; reading and writing of rows is not blocked. */
async function openSnapshot(client: pg.Client, input: BackUp): Promise<BackupHeader> {
  const tables = await listTables(client)
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  const names = [...tables.map(({ name }) => name), '_prisma_migrations']
  await client.query(`LOCK TABLE ${names.map(quote).join(', ')} IN ACCESS SHARE MODE`)
  const { rows: migrations } = await client.query<BackupHeader['migrations'][number]>(
    'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY 1',
  )
  if (migrations.length !== readMigrations().length)
    throw new BackupRefused(
      'The database has just been migrated by another version',
      'Back up with that one.',
    )
  const { version, masterSecrets, passphrase } = input
  return {
    format: 'numora-backup',
    formatVersion,
    version,
    createdAt: new Date().toISOString(),
    migrations,
    tables,
    sequences: await listSequences(client),
    secretIds: secretIds(masterSecrets),
    sealedSecrets: passphrase === undefined ? null : sealByPassphrase(masterSecrets.join(','), passphrase),
  }
}

function chunksOf(archive: ArchiveWriter, table: string) {
  let number = 0
  return (chunk: Buffer) => archive.add(chunkName(table, ++number), chunk)
}

type FileRow = Pick<Document, 'id' | 'workspaceId' | 'generation' | 'sha256'> & { fileKey: string }

async function addFiles(
  client: pg.Client,
  archive: ArchiveWriter,
  storage: Storage,
  done: BackedUp,
): Promise<void> {
  const addFile = async (key: string): Promise<Uint8Array | undefined> => {
    const content = await storage.readAll(key).catch(nothingWhereMissing)
    if (!content) return undefined
    await archive.add(key, Buffer.from(content))
    done.files += 1
    done.bytes += content.length
    return content
  }
  for (let after = ''; ; ) {
    const { rows } = await client.query<FileRow>(
      `SELECT id, workspace_id AS "workspaceId", generation, file_key AS "fileKey", sha256 FROM documents WHERE file_key IS NOT NULL AND id > $1
       ORDER BY id LIMIT 1000`,
      [after],
    )
    for (const { fileKey, sha256, ...document } of rows) {
      const content = await addFile(fileKey)
      if (!content || (sha256 !== null && sha256Of(content) !== sha256)) done.unsound.push(fileKey)
      // Page images are drawn again; the words of a scan would have to be read again.
      await addFile(wordsKey(document))
    }
    if (rows.length === 0) return
    after = rows.at(-1)!.id
  }
}

function nothingWhereMissing(error: unknown): undefined {
  if (!(error instanceof FileMissing)) throw error
}

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  await folder.sync().finally(() => folder.close())
}
