import { readFileSync } from 'node:fs'
import type { TaughtText } from './taught-text.ts'

/**
 * Names of shops, restaurants, banks, utilities and public bodies of all countries, as their signs show them,
 * from the name suggestion index of OpenStreetMap (`brands-license.md`). `brands.txt` has the display names of version
 * 8.0.20260918 under `brands/` and `operators/`, without masts, pipelines, power lines and districts: those in Latin letters,
 * of 2 to 60 characters, without a place in brackets behind them.
 */
export function brandTexts(): TaughtText[] {
  return readFileSync(new URL('brands.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'company', text }))
}
