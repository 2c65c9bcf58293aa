import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { readPackage } from './packages.ts'

/** Folders whose files are only used to build, train or test. */
const notAtRunTime = /(^|\/)(bench|e2e|eval|examples|generate|generators|node_modules|test|train)(\/|$)/

/**
 * Completes Numora's own packages, which were compiled into `output`: adds their data files, a package.json each, and the
 * links by which they import each other.
 *
 * @returns the source folders of these packages
 */
export function copyOwnPackages(root: string, output: string): string[] {
  const folders = ['apps', 'packages'].flatMap((kind) =>
    existsSync(join(output, kind)) ? readdirSync(join(output, kind)).map((name) => join(kind, name)) : [],
  )
  for (const folder of folders) {
    // Sources that were not compiled are those of the review app, which is copied as it was built.
    const parts = existsSync(join(output, folder, 'src')) ? ['src', 'weights'] : ['built']
    for (const part of parts) copyData(join(root, folder, part), join(output, folder, part))
    const { name, license, type, exports = {} } = readPackage(join(root, folder))
    const compiled = Object.entries(exports).map(([path, file]) => [path, file.replace(/\.ts$/, '.js')])
    const manifest = { name, private: true, license, type, exports: Object.fromEntries(compiled) }
    writeFileSync(join(output, folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    const link = join(output, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(relative(dirname(link), join(output, folder)), link)
  }
  const sources = folders.map((folder) => join(root, folder))
  assertRunTimeOnly(sources)
  return sources
}

function copyData(from: string, to: string): void {
  if (!existsSync(from)) return
  cpSync(from, to, {
    recursive: true,
    filter: (path) =>
      !notAtRunTime.test(relative(from, path)) && !/\.(ts|tsv|md)$|\.golden\.json$/.test(path),
  })
  removeEmptyFolders(to)
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name))
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true })
}

function assertRunTimeOnly(sources: string[]): void {
  const names = sources.map((folder) => readPackage(folder).name)
  for (const name of ['@numora/samples', '@numora/testkit'])
    if (names.includes(name))
      throw new Error(`The release would contain ${name}: something imports it at run time`)
}
