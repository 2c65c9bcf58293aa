import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { licenceFile } from './kept-files.ts'
import { readPackage } from './packages.ts'

/** One text with the licences of all packages: the licence in package.json, and the licence files. */
export function thirdPartyLicenses(folders: string[]): string {
  const parts = folders.map(describe).sort()
  return `Numora comes with the packages below, unchanged, each under its own licence.\n\n${parts.join('\n')}`
}

function describe(folder: string): string {
  const { name, version, license } = readPackage(folder)
  const said = typeof license === 'object' ? license.type : license
  const files = readdirSync(folder).filter((file) => licenceFile.test(file))
  const texts = files.map((file) => `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`)
  return `${'='.repeat(80)}\n${name} ${version}: ${said ?? 'see below'}\n${texts.join('')}`
}
