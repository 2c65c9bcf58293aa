import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { type Account, asAccount, canEnter, systemDir } from './account.ts'
import type { Binaries } from './binaries.ts'

/**
 * Creates the database files on the first start, in `clusterDir`, or, if the account has no access to it, in
 * a system folder that `clusterDir` then links to.
 */
export function ensureCluster(clusterDir: string, account: Account, binaries: Binaries): void {
  if (existsSync(clusterDir)) {
    checkVersion(clusterDir, binaries)
    returnToAccount(clusterDir, account)
    return
  }
  const parent = join(clusterDir, '..')
  removeUnfinished(parent, basename(clusterDir))
  const isReachable = canEnter(parent, account)
  if (!isReachable) mkdirSync(systemDir, { recursive: true, mode: 0o755 })
  const files = mkdtempSync(isReachable ? `${clusterDir}.new-` : join(systemDir, 'data-'))
  if (account) chownSync(files, account.uid, account.gid)
  try {
    initialise(files, account, binaries)
    if (isReachable) renameSync(files, clusterDir)
    else symlinkSync(files, clusterDir)
  } catch (error) {
    rmSync(files, { recursive: true, force: true })
    throw error
  }
}

function initialise(files: string, account: Account, binaries: Binaries): void {
  const password = randomBytes(24).toString('base64url')
  const passwordFile = `${files}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  const options = [
    `--pgdata=${files}`,
    `--pwfile=${passwordFile}`,
    '--username=numora',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]
  const { status, stderr, error } = spawnSync(binaries.initdb, options, {
    ...asAccount(account),
    encoding: 'utf8',
  })
  rmSync(passwordFile)
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`)
  writeUrl(files, new URL(`postgresql://numora:${password}@127.0.0.1/postgres`))
}

/** The address with its password, stored with the data so that both stay together. */
export function readUrl(clusterDir: string): URL {
  return new URL(readFileSync(join(clusterDir, urlFile), 'utf8'))
}

export function writeUrl(clusterDir: string, url: URL): void {
  const { uid, gid } = statSync(clusterDir)
  const whole = join(clusterDir, `${urlFile}.new`)
  writeFileSync(whole, url.href, { mode: 0o600 })
  chownSync(whole, uid, gid)
  renameSync(whole, join(clusterDir, urlFile))
}

function checkVersion(clusterDir: string, { majorVersion }: Binaries): void {
  const found = readFileSync(join(clusterDir, 'PG_VERSION'), 'utf8').trim()
  if (found === majorVersion) return
  throw new Error(
    `${clusterDir} was written by PostgreSQL ${found}, this is ${majorVersion}: ` +
      'dump it with the old version and load it into a new data folder',
  )
}

/** Files copied by root (such as a restored backup) belong to root, and the server would refuse them. */
function returnToAccount(clusterDir: string, account: Account): void {
  const files = realpathSync(clusterDir)
  if (!account || statSync(files).uid === account.uid) return
  spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, files])
  chmodSync(files, 0o700)
}

function removeUnfinished(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    if (entry.startsWith(`${name}.new-`)) rmSync(join(parent, entry), { recursive: true, maxRetries: 10 })
  }
}

const urlFile = 'numora-url'
