import { readFileSync } from 'node:fs'
import type { TaughtText } from './taught-text.ts'

/**
 * Names of shops, restaurants, banks, utilities and public bodies of all countries, as their signs show them,
 * from the name suggestion index of OpenStreetMap (`brands-license.md`).
 */
export function brandTexts(): TaughtText[] {
  return readFileSync(new URL('brands.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'company', text }))
}
