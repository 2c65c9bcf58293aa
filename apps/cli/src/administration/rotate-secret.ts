import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { reseal, type System } from '@numora/core'
import { CommandFailed } from '../command-failed.ts'
import { type Environment, readEnvironment } from '../environment/environment.ts'
import { secretFile } from '../start/installation.ts'
import { withInstallation } from './existing-installation.ts'

/**
 * Replaces NUMORA_SECRET in two steps: a new secret is put in front of the old one; then, once all processes know both,
 * everything is encrypted by the new one and the old one is no longer needed.
 */
export async function rotateSecret(): Promise<void> {
  const env = readEnvironment()
  if (env.NUMORA_SECRET) return rotateInEnvironment(env.NUMORA_SECRET)
  const path = secretFile(env)
  if (!existsSync(path)) throw noSecret(env)
  const secrets = readFileSync(path, 'utf8').split(',')
  if (secrets.length === 1) {
    replaceFile(path, [randomBytes(32).toString('base64url'), ...secrets].join(','))
    console.log(
      `A new secret is in front of the old one in ${path}. Restart every process, then run "numora secrets rotate" again.`,
    )
    return
  }
  await withInstallation(resealAll)
  replaceFile(path, secrets[0]!)
  console.log(
    `The old secret was removed from ${path}. Backups that were made before need it: keep it with them.`,
  )
}

async function rotateInEnvironment(secrets: [string, ...string[]]): Promise<void> {
  if (secrets.length === 1)
    throw new CommandFailed('NUMORA_SECRET contains one secret', {
      hint: 'Put a new one and a comma in front of it, restart every process with both, and run this again.',
    })
  await withInstallation(resealAll)
  console.log('NUMORA_SECRET needs only its first secret now. Backups that were made before need the others.')
}

async function resealAll(system: System): Promise<void> {
  const { resealed, unreadable } = await reseal(system)
  console.log(`Encrypted ${resealed} texts with the new secret.`)
  if (unreadable > 0)
    throw new CommandFailed(`${unreadable} texts were encrypted with a secret that is not given`, {
      hint: 'Give all secrets of the installation. If one is lost, set the credentials of the destinations again and rotate the secrets of the webhook endpoints.',
    })
}

function noSecret(env: Environment): CommandFailed {
  return new CommandFailed(`There is no secret in ${secretFile(env)}`, {
    hint: 'Set NUMORA_DATA_DIR or NUMORA_SECRET to that of an installation.',
  })
}

/** The file is never half written. */
function replaceFile(path: string, content: string): void {
  const next = `${path}.next`
  rmSync(next, { force: true })
  writeFileSync(next, content, { mode: 0o600, flag: 'wx', flush: true })
  renameSync(next, path)
}
