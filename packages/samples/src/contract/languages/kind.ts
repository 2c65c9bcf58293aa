import { wordings } from '../spin.ts'
import type { KindWords } from './language.ts'

/** What a kind of contract is called, who its parties are, and sentences about its matter, one a line. */
export function kind(titles: string, roles: string, scope: string): KindWords {
  return { titles, roles, scope: wordings(scope) }
}
