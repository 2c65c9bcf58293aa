import type { Region } from '../locales/region.ts'
import { ar } from './ar.ts'
import { fa } from './fa.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { th } from './th.ts'
import { ur } from './ur.ts'
import { zh } from './zh.ts'
import { zhHant } from './zh-hant.ts'

const locales = [ar, fa, he, hi, ja, ko, th, ur, zh, zhHant]

export type Use = 'learn' | 'judge'

/** The same lists, each with only the entries of a use. */
function entriesOf<T>(lists: T, use: Use): T {
  if (typeof lists === 'string') {
    const [learned = '', judging = learned] = lists.split('||')
    return (use === 'learn' ? learned : judging) as T
  }
  if (Array.isArray(lists)) return lists.map((each) => entriesOf(each, use)) as T
  if (typeof lists !== 'object' || lists === null) return lists
  return Object.fromEntries(Object.entries(lists).map(([name, each]) => [name, entriesOf(each, use)])) as T
}

function regionsOf(use: Use): Region[] {
  return locales.flatMap(({ regions, words, world, isRightToLeft = false }) =>
    regions.map((region) => ({
      ...region,
      isRightToLeft,
      words: entriesOf(words, use),
      world: entriesOf(world, use),
    })),
  )
}

/**
 * Regions in scripts that only a browser sets, in fonts of the system: those to learn from and those that judge differ in most words
 * and names.
 */
export const scriptRegions: Record<Use, Region[]> = { learn: regionsOf('learn'), judge: regionsOf('judge') }
