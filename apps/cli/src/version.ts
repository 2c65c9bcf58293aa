import { readFileSync } from 'node:fs'

/** The version of Numora: what the package.json of the whole project, or of a release, says. */
export const version: string = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
).version
