import { readFileSync } from 'node:fs'

/** The version of Numora, from the package.json of the project or of the release. */
export const version: string = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
).version
