import { PgBoss } from 'pg-boss'
import { applyMigrations, migrate, readMigrations, withMigrationLock } from '../database/migrate.ts'
import { assertEmpty, clearDatabase, markRestore } from '../database/restore-mark.ts'
import { createQueues } from '../jobs.ts'
import { secretIds } from '../secrets.ts'
import type { Storage } from '../storage/storage.ts'
import { type BackupEnd, type BackupHeader, formatVersion } from './backup-format.ts'
import { BackupRefused } from './backup-refused.ts'
import { giveUpSealed } from './give-up-sealed.ts'
import { loadBackup } from './load-backup.ts'
import { checkArchive } from './read-archive.ts'
import { openByPassphrase } from './seal-secrets.ts'

export type Restore = {
  databaseUrl: string
  storage: Storage
  path: string
  /** The version of Numora. */
  version: string
  /** The secrets of the installation; none if it has none yet. */
  masterSecrets: readonly string[]
  passphrase?: string | undefined
  /** Stores the secrets of the backup for the installation; absent if the environment sets them. */
  keepSecrets?: ((secrets: string[]) => void) | undefined
  /** Restores without the secrets of the backup: what they encrypt is lost. */
  withoutSecrets?: boolean
}

export type Restored = {
  header: BackupHeader
  end: BackupEnd
  /** Migrations that were added after the backup. */
  migrated: string[]
  /** Whether the encrypted values in the database can be decrypted. */
  hasSecrets: boolean
}

/**
 * Restores a backup into an empty installation. The whole file is verified first. Then a mark in the database makes
 * every start fail until all rows are committed in one transaction: a restore that was killed must be run again.
 * Throws {@link BackupRefused} before anything was changed.
 */
export async function restore(input: Restore): Promise<Restored> {
  const { header, end } = await checkArchive(input.path)
  assertNotNewer(input, header)
  const found = findSecrets(input, header)
  await withMigrationLock(input.databaseUrl, async (client) => {
    await client.query('SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0')
    await assertEmpty(client, input.storage)
    if (found?.toKeep) input.keepSecrets!(found.toKeep)
    await markRestore(client)
    await clearDatabase(client)
    for (const folder of ['files/', 'pages/']) await input.storage.delete(folder)
    const names = header.migrations.map(({ name }) => name)
    await applyMigrations(
      client,
      readMigrations().filter(({ name }) => names.includes(name)),
    )
    const boss = await openQueue(input.databaseUrl)
    try {
      await loadBackup({ ...input, client, boss, header, end }, async () => {
        if (found === undefined) await giveUpSealed(client, input.masterSecrets)
      })
    } finally {
      await boss.stop({ graceful: false })
    }
  })
  return { header, end, migrated: await migrate(input.databaseUrl), hasSecrets: found !== undefined }
}

function assertNotNewer({ path, version }: Restore, header: BackupHeader): void {
  const known = new Map(readMigrations().map(({ name, checksum }) => [name, checksum]))
  const isKnown = header.migrations.every(({ name, checksum }) => known.get(name) === checksum)
  if (isKnown && header.formatVersion <= formatVersion && compare(header.version, version) <= 0) return
  throw new BackupRefused(
    `${path} was made by Numora ${header.version}, which this one (${version}) cannot read`,
    'Restore it with that version or a later one.',
  )
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}

/** The secrets of the backup, unless the installation has them; undefined if the caller chose to lose what they encrypt. */
function findSecrets(input: Restore, header: BackupHeader): { toKeep?: string[] } | undefined {
  const here = secretIds(input.masterSecrets)
  if (header.secretIds.every((id) => here.includes(id))) return {}
  if (input.withoutSecrets) return undefined
  if (header.sealedSecrets !== null && input.passphrase !== undefined && input.keepSecrets)
    return { toKeep: openSecrets(input, header) }
  throw new BackupRefused(
    `What is sealed in ${input.path} needs the NUMORA_SECRET of the installation that it was made of`,
    header.sealedSecrets !== null && input.keepSecrets
      ? 'It is in the backup: set NUMORA_BACKUP_PASSPHRASE to the passphrase that it was sealed by.'
      : 'Set NUMORA_SECRET to it (behind a new one, after a comma), or give up credentials with --without-secret.',
  )
}

function openSecrets({ path, passphrase }: Restore, { sealedSecrets }: BackupHeader): string[] {
  const secrets = openByPassphrase(sealedSecrets!, passphrase!)
  if (secrets === undefined)
    throw new BackupRefused(`NUMORA_BACKUP_PASSPHRASE is not the passphrase that ${path} was made with`)
  return secrets.split(',')
}

/** pg-boss creates its own tables. */
async function openQueue(connectionString: string): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString, max: 2, supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  await createQueues(boss)
  return boss
}
