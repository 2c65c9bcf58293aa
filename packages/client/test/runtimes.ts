import { execFileSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type Runtime = { name: string; path: string; args: string[] }

const args: Record<string, string[]> = {
  node: ['--expose-gc'],
  bun: [],
  // Nothing is downloaded: only installed packages are used.
  deno: ['run', '--allow-all', '--no-remote', '--no-lock', '--node-modules-dir=manual'],
}

/** Whether the package supports a version. */
function isSupported(name: string, version: string) {
  return name !== 'node' || Number.parseInt(version, 10) >= 20
}

/**
 * Every Node, Bun and Deno in the folders of PATH and of NUMORA_CLIENT_RUNTIMES (same format); one of each
 * version.
 */
export function findRuntimes(): Runtime[] {
  const folders = [process.env.PATH, process.env.NUMORA_CLIENT_RUNTIMES].flatMap(
    (list) => list?.split(delimiter) ?? [],
  )
  const found = new Map<string, Runtime>()
  const seen = new Set<string>()
  for (const folder of folders)
    for (const kind of Object.keys(args)) {
      const candidate = join(folder, kind)
      if (!existsSync(candidate) || seen.has(realpathSync(candidate))) continue
      seen.add(realpathSync(candidate))
      const version = versionOf(candidate)
      if (!version || !isSupported(kind, version)) continue
      const name = `${kind} ${version}`
      if (!found.has(name)) found.set(name, { name, path: candidate, args: args[kind]! })
    }
  return [...found.values()]
}

function versionOf(path: string) {
  try {
    return /\d+\.\d+\.\d+/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[0]
  } catch {
    return undefined
  }
}
