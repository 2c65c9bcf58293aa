import { cpSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { keptOf, leftOut, licenceFile, neverKept } from './kept-files.ts'
import { findPackage, needsOf, readPackage } from './packages.ts'

/**
 * Copies all runtime dependencies of some packages into one `node_modules`. If a package is needed in two versions, the
 * second one is copied into the `node_modules` of the package that needs it.
 *
 * @returns the source folders of the copied packages, each once
 */
export function copyDependencies(from: string[], nodeModules: string, leaveOut: RegExp): string[] {
  const ours = new Set(from.map((folder) => readPackage(folder).name))
  /** Path below the outermost folder → the package's source. */
  const placed = new Map<string, string>()
  const queue = from.map((source) => ({ source, place: '' }))
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const { name, isOptional } of needsOf(next.source)) {
      if (ours.has(name) || leftOut.test(name) || leaveOut.test(name)) continue
      const source = findPackage(next.source, name)
      if (!source) {
        if (isOptional) continue
        throw new Error(`${next.source} needs ${name}, which is not installed`)
      }
      const place = choosePlace(placed, next.place, name, source)
      if (place === undefined) continue
      placed.set(place, source)
      queue.push({ source, place })
    }
  }
  for (const [place, source] of placed) copyPackage(source, join(nodeModules, place))
  return [...new Set(placed.values())]
}

/** The path for a package; undefined if the same version can already be resolved from there. */
function choosePlace(
  placed: Map<string, string>,
  from: string,
  name: string,
  source: string,
): string | undefined {
  for (let folder = from; ; folder = folder.replace(/(^|\/node_modules\/)(@[^/]+\/)?[^/]+$/, '')) {
    const there = placed.get(folder ? `${folder}/node_modules/${name}` : name)
    if (there) return isSame(there, source) ? undefined : `${from}/node_modules/${name}`
    if (folder === '') return name
  }
}

function isSame(one: string, other: string): boolean {
  return one === other || readPackage(one).version === readPackage(other).version
}

function copyPackage(source: string, target: string): void {
  const kept = keptOf(readPackage(source).name)
  const paths = [...filesBelow(source, '')]
  for (const pattern of kept ?? [])
    if (!paths.some((path) => pattern.test(path)))
      throw new Error(`${source} has no file that matches ${pattern}: update deploy/kept-files.ts`)
  for (const path of paths) {
    const isKept = kept ? kept.some((pattern) => pattern.test(path)) : !neverKept.test(path)
    if (isKept || path === 'package.json' || licenceFile.test(path)) copyFile(source, target, path)
  }
}

function copyFile(source: string, target: string, path: string): void {
  const from = join(source, path)
  const to = join(target, path)
  mkdirSync(dirname(to), { recursive: true })
  if (lstatSync(from).isSymbolicLink()) {
    const link = readlinkSync(from)
    symlinkSync(link.startsWith('/') ? relative(dirname(from), link) : link, to)
  } else cpSync(from, to)
}

/** The files of a package without its `node_modules`. */
function* filesBelow(folder: string, below: string): Generator<string> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name
    if (!entry.isDirectory()) yield path
    else if (entry.name !== 'node_modules') yield* filesBelow(folder, path)
  }
}
