import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Restored, restore } from '@numora/core'
import { version } from '@numora/extraction/version'
import { CommandFailed } from '../command-failed.ts'
import { type Environment, readEnvironment } from '../environment/environment.ts'
import {
  createDataFolder,
  hasSecret,
  masterSecrets,
  openDatabase,
  secretFile,
  storageOf,
} from '../start/installation.ts'
import { explainBackupError } from './backup.ts'

/** Restores a backup into the installation of the environment, which must be empty; creates an embedded database. */
export async function restoreInstallation(
  file: string,
  { withoutSecret = false }: { withoutSecret?: boolean },
): Promise<void> {
  const env = readEnvironment()
  const path = resolve(file)
  if (!existsSync(path)) throw new CommandFailed(`There is no file ${path}`)
  createDataFolder(env)
  const database = await openDatabase(env)
  try {
    const restored = await restore({
      databaseUrl: database.directUrl,
      storage: await storageOf(env),
      path,
      version,
      passphrase: env.NUMORA_BACKUP_PASSPHRASE,
      masterSecrets: withoutSecret || hasSecret(env) ? masterSecrets(env) : [],
      keepSecrets: env.NUMORA_SECRET ? undefined : (secrets) => keepSecrets(env, secrets),
      withoutSecrets: withoutSecret,
    })
    report(restored)
  } catch (error) {
    throw explainBackupError(env, error)
  } finally {
    await database.stop()
  }
}

/** Replaces the secret that a start may have generated, with which nothing is encrypted yet. */
function keepSecrets(env: Environment, secrets: string[]): void {
  rmSync(secretFile(env), { force: true })
  writeFileSync(secretFile(env), secrets.join(','), { mode: 0o600, flag: 'wx', flush: true })
}

function report({ header, end, migrated, hasSecrets }: Restored): void {
  console.log(
    `Restored ${end.rows.documents} documents and ${end.files} files from ${header.createdAt} (Numora ${header.version})`,
  )
  if (migrated.length > 0) console.log(`Applied ${migrated.join(', ')}`)
  if (!hasSecrets)
    console.error(
      'note: credentials could not be opened: rotate the secret of each webhook endpoint, and set the credentials of each destination again',
    )
}
