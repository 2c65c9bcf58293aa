import type { World } from '../world/world.ts'
import type { Words } from './words.ts'

type Weighted<T> = readonly (readonly [value: T, weight: number])[]

export type NumberFormat = {
  group: string
  decimal: string
  isIndian?: boolean
  /** The ten digits, where they are not 0 to 9. */
  digits?: string
}

/** How a currency is shown beside an amount; with `none` it is in a column title or a note. */
export type MoneyFormat = { text: string; side: 'before' | 'after' | 'none'; isSpaced: boolean }

export type Region = {
  /** Such as `de-AT`. */
  tag: string
  language: string
  country: string
  currency: string
  paper: 'A4' | 'LETTER'
  /** Some of its letters that not all fonts have. */
  letters?: string
  words: Words
  world: World
  numbers: Weighted<NumberFormat>
  /** Where the text runs from right to left. */
  isRightToLeft?: boolean
  /** Fonts of the system that have its letters, where those of the designs have not. */
  fonts?: readonly string[]
  /** Patterns of `formatDate`. */
  dates: Weighted<string>
  money: Weighted<MoneyFormat>
  /** Names of the tax, and its rates in percent, the usual one first. */
  taxName: string
  taxRates: readonly string[]
  /** The taxes that the usual rate consists of, where they are listed separately. */
  taxParts?: readonly (readonly [name: string, rate: string])[]
}

export function before(text: string, isSpaced = false): MoneyFormat {
  return { text, side: 'before', isSpaced }
}

export function after(text: string, isSpaced = true): MoneyFormat {
  return { text, side: 'after', isSpaced }
}

export function without(text: string): MoneyFormat {
  return { text, side: 'none', isSpaced: false }
}

export const english: NumberFormat = { group: ',', decimal: '.' }
export const german: NumberFormat = { group: '.', decimal: ',' }
export const spaced: NumberFormat = { group: ' ', decimal: ',' }
export const spacedDot: NumberFormat = { group: ' ', decimal: '.' }
export const nonBreaking: NumberFormat = { group: '\u00a0', decimal: ',' }
export const swiss: NumberFormat = { group: "'", decimal: '.' }
export const indian: NumberFormat = { group: ',', decimal: '.', isIndian: true }
export const plainDot: NumberFormat = { group: '', decimal: '.' }
export const plainComma: NumberFormat = { group: '', decimal: ',' }
export const arabic: NumberFormat = { group: '٬', decimal: '٫', digits: '٠١٢٣٤٥٦٧٨٩' }
export const persian: NumberFormat = { group: '٬', decimal: '٫', digits: '۰۱۲۳۴۵۶۷۸۹' }
export const urdu: NumberFormat = { group: ',', decimal: '.', digits: '۰۱۲۳۴۵۶۷۸۹' }
export const thai: NumberFormat = { group: ',', decimal: '.', digits: '๐๑๒๓๔๕๖๗๘๙' }
export const devanagari: NumberFormat = { ...indian, digits: '०१२३४५६७८९' }
