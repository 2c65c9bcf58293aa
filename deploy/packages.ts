import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type Package = {
  name: string
  version?: string
  license?: string | { type: string }
  type?: string
  exports?: Record<string, string>
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

export function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** The real folder of a package, resolved from another package; undefined if it is not installed. */
export function findPackage(from: string, name: string): string | undefined {
  const place = join(from, 'node_modules', name)
  if (existsSync(join(place, 'package.json'))) return realpathSync(place)
  return from === dirname(from) ? undefined : findPackage(dirname(from), name)
}

/** The runtime dependencies of a package, and whether each is optional. */
export function needsOf(folder: string): { name: string; isOptional: boolean }[] {
  const { dependencies = {}, optionalDependencies = {} } = readPackage(folder)
  const optional = Object.keys(optionalDependencies)
  const names = new Set([...Object.keys(dependencies), ...optional])
  return [...names].map((name) => ({ name, isOptional: optional.includes(name) }))
}
