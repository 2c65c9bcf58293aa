import { matchesOf } from '../text/matches.ts'

/** How a document writes numbers, derived from its numbers. */
export type NumberStyle = {
  decimal: '.' | ',' | null
  hasSpaceGroups: boolean
  /** Amounts are in a currency with three decimals: what looks like thousands is none, whichever mark was read. */
  hasMills?: boolean
  /** Whether a colon is a decimal mark, as in the Swedish `129:00`. */
  hasColons?: boolean
}

export type ParsedNumber = { value: string; decimals: number; isGrouped: boolean }

const grouped = /^\d{1,3}(?:([.,'’  ])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:(\.)(\d+))?$/
const plain = /^(\d+)(?:([.,])(\d+))?$/

/**
 * Parses printed digits and separators as a decimal; null if they are no number. The style decides whether
 * `1.234` has decimals.
 */
export function parseNumber(text: string, style: NumberStyle): ParsedNumber | null {
  const digits = (part: string) => part.replace(/\D/g, '')
  const result = (whole: string, fraction: string, isGrouped: boolean): ParsedNumber => {
    const integer = digits(whole).replace(/^0+(?=\d)/, '')
    return { value: fraction ? `${integer}.${fraction}` : integer, decimals: fraction.length, isGrouped }
  }
  const simple = plain.exec(text)
  if (simple) {
    const [, whole, mark, fraction] = simple
    if (!mark) return result(whole!, '', false)
    const isGroup =
      fraction!.length === 3 &&
      whole!.length <= 3 &&
      whole !== '0' &&
      mark !== style.decimal &&
      !style.hasMills
    return isGroup ? result(whole! + fraction!, '', true) : result(whole!, fraction!, false)
  }
  const match = grouped.exec(text) ?? indian.exec(text)
  if (!match) return null
  const group = match.length === 4 ? match[1] : ','
  const mark = match.at(-2)
  const fraction = match.at(-1) ?? ''
  if (mark && mark === group) return null
  return result(mark ? text.slice(0, text.length - fraction.length - 1) : text, fraction, true)
}

const strong = /(?<![\d.,])\d{1,3}(?:([.,'’  ])\d{3})+([.,])\d{2,3}(?![\d])/g
/** Integers in space-separated groups are recognized by a currency beside them, or by `,-`. */
const whole =
  /(?<![\d.,])\d{1,3}(?:[   ]\d{3})+ ?(?=(?:Ft|kr|F|F ?CFA|Fr|D[AHT]|lei|[A-Z]{3})\b|Kč|zł|руб|грн|\p{Sc}|[.,][-–])|(?:\p{Sc}|\b(?:kr|[A-Z]{3})) ?\d{1,3}(?:[   ]\d{3})+(?![\d.,])/gu
/** An integer in groups that stands alone, or with the letter of its tax as on a till's roll: `1 795 C`. */
const alone = /^\d{1,3}(?:[   ]\d{3})+(?: ?[A-Z])?$/
const fewestAlone = 3
/** With a zero before them, three digits are decimals. */
const zeroLed = /(?<![\d.,/-])0([.,])\d{3}(?![\d.,/-]\d|\d)/g
/** Currencies with three decimals, whose amounts look like thousands: `12.500`. */
const threeDecimals =
  /(?<![\p{L}\d])(?:BHD|IQD|JOD|KWD|LYD|OMR|TND|[Dd]inars?|DINARS?|fils|baisa|millimes?)(?![\p{L}\d])|(?<!\p{L})(?:[KBJ]\.?D|R\.?O|D\.?T)\.? ?\d{1,4}[.,]\d{3}(?![.,]?\d)/u
/** Their countries, by name or telephone number. */
const countriesOfMills =
  /(?<![\p{L}\d])(?:Kuwait|KUWAIT|Bahrain|BAHRAIN|Tunisie|TUNISIE)(?![\p{L}\d])|\+ ?(?:216|96[258]|973) ?\d{2}/u
const mills = /(?<![\d.,/-])\d{1,6}([.,])\d{3}(?![\d.,/-]\d|\d)/g
/** What has a colon and is no time of day. */
const withColon = /(?<![\d:.,])(?:\d{3,5}|2[4-9]|[3-9]\d|\d{1,2}(?=:[6-9])):\d\d(?![\d:.,])/g
const fewestColons = 2
const weak = /(?<![\d.,/-])\d{1,6}([.,])\d{2}(?![\d.,/-]\d|\d)/g

/** Decides the decimal mark, by the numbers that can be read in one way only. */
export function findNumberStyle(texts: readonly string[]): NumberStyle {
  const votes = { '.': 0, ',': 0 }
  let spaceGroups = 0
  let markGroups = 0
  let aloneGroups = 0
  const areMills = texts.some((text) => threeDecimals.test(text))
  const hasMills = areMills || texts.some((text) => countriesOfMills.test(text))
  let colons = 0
  for (const text of texts) {
    for (const [, group, mark] of matchesOf(text, strong)) {
      if (group === mark) continue
      votes[mark as '.' | ','] += 4
      if (group === ' ' || group === ' ' || group === ' ') spaceGroups++
      else markGroups++
    }
    spaceGroups += matchesOf(text, whole).length
    colons += matchesOf(text, withColon).length
    if (alone.test(text)) aloneGroups++
    for (const form of hasMills ? [weak, mills] : [weak, zeroLed])
      for (const [, mark] of matchesOf(text, form)) votes[mark as '.' | ',']++
  }
  const decimal = votes['.'] === votes[','] ? null : votes['.'] > votes[','] ? '.' : ','
  if (decimal === null && aloneGroups >= fewestAlone) spaceGroups += aloneGroups
  const hasColons = colons >= fewestColons && colons > votes['.'] + votes[',']
  return {
    decimal,
    hasSpaceGroups: spaceGroups > markGroups,
    ...(areMills && markGroups === 0 && { hasMills: true }),
    ...(hasColons && { hasColons }),
  }
}
