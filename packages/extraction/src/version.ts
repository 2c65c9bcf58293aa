import { readFileSync } from 'node:fs'

/** The package.json of the project or of the release. */
export const versionFile = new URL('../../../package.json', import.meta.url)

/** The version of Numora. */
export const version: string = JSON.parse(readFileSync(versionFile, 'utf8')).version
