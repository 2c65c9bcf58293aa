import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type BackedUp, BackupRefused, backUp } from '@numora/core'
import { version } from '@numora/extraction/version'
import { CommandFailed } from '../command-failed.ts'
import { type Environment, readEnvironment } from '../environment/environment.ts'
import {
  explainDatabaseError,
  hasSecret,
  masterSecrets,
  secretFile,
  storageOf,
} from '../start/installation.ts'
import { assertMigrated, openExistingDatabase } from './existing-installation.ts'

/** Writes the database and the files of an installation, running or not, into one file. */
export async function backUpInstallation(file: string): Promise<void> {
  const env = readEnvironment()
  const path = resolve(file)
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new CommandFailed(`There is no folder ${dirname(path)}`)
  const database = await openExistingDatabase(env)
  try {
    await assertMigrated(database.url)
    if (!hasSecret(env))
      throw new CommandFailed(
        'The secret of the installation is neither in NUMORA_SECRET nor in its data folder',
        {
          hint: 'Set NUMORA_SECRET, or NUMORA_DATA_DIR, to the value that the installation runs with.',
        },
      )
    const passphrase = env.NUMORA_BACKUP_PASSPHRASE
    const secrets = masterSecrets(env)
    const storage = await storageOf(env)
    report(
      env,
      path,
      await backUp({
        databaseUrl: database.directUrl,
        storage,
        path,
        version,
        masterSecrets: secrets,
        passphrase,
      }),
    )
  } catch (error) {
    throw explainBackupError(env, error)
  } finally {
    await database.stop()
  }
}

function report(env: Environment, path: string, { rows, files, bytes, unsound }: BackedUp): void {
  const size = (statSync(path).size / 1e6).toFixed(1)
  console.log(
    `Backed up ${rows.documents} documents and ${files} files (${(bytes / 1e6).toFixed(1)} MB) to ${path} (${size} MB)`,
  )
  for (const key of unsound)
    console.error(`note: the file ${key} of a document is missing or damaged in storage`)
  if (env.NUMORA_BACKUP_PASSPHRASE === undefined)
    console.error(
      `note: the backup does not contain ${env.NUMORA_SECRET ? 'NUMORA_SECRET' : secretFile(env)}, which is needed to restore credentials: ` +
        'store it separately, or set NUMORA_BACKUP_PASSPHRASE to include it, encrypted',
    )
}

export function explainBackupError(env: Environment, error: unknown): unknown {
  if (error instanceof BackupRefused)
    return new CommandFailed(error.message, { cause: error, hint: error.hint })
  return explainDatabaseError(env, error)
}
