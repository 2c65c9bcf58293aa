import type { Segment } from '../layout/segment.ts'
import { wordsAt } from '../layout/segment.ts'
import { type NumberStyle, parseNumber } from '../parse/number.ts'
import { findCurrencySigns } from '../text/currency-signs.ts'
import { matchesOf } from '../text/matches.ts'
import type { Candidate } from './candidate.ts'

export type Amount = Candidate & {
  kind: 'amount'
  isNegative: boolean
  decimals: number
  hasCurrency: boolean
}

const tight = /(?<![\p{L}\d.,/_#]|\d:|[\p{L}\d][-–]|\d\+)\d(?:[\d.,'’]*\d)?(?![\d]|[.,/:_+-]?[\p{L}\d]|°)/gu
/** Groups of three digits separated by spaces. */
const spaced =
  /(?<![\p{L}\d.,/_#]|\d:|[\p{L}\d][-–])\d{1,3}(?:[   ]\d{3})+(?:[.,]\d{1,4})?(?![\d]|[.,/:_-]?[\p{L}\d])/gu
/** OCR text may split numbers at the decimal mark. */
const torn = /(?<![\p{L}\d.,/_#]|\d:|[\p{L}\d][-–])\d{1,6}(?: [.,] ?| ?[.,] )\d{2}(?![\d.,/:])/gu
const colonMark = /(?<=(?<![\d:.,])\d{1,5}):(?=\d\d(?![\d:.,]))/g
const percent = /^ ?[%‰]/
/** In Turkish the sign stands before the number. */
const percentBefore = /(?<!\d ?)%$/
const wholeSum = /^[.,] ?[-–—]{1,2}(?!\d)/

/** The sign of multiplication of a quantity: `x14`, `14x`. */
const times =
  /(?<![\p{L}\d])[xX×](?=\d{1,4}(?:[.,]\d{1,3})?(?![\p{L}\d.,:/x×-]))|(?<=(?<![\p{L}\d.,:/-])\d{1,4})[xX×](?![\p{L}\d])/gu

/** The letter of a tax that touches an amount of a till: `1.50A`, `1.50SR`. */
const taxLetters = /(?<=(?<!\S)-?\d{1,6}[.,]\d{2})[A-Z]{1,2}(?!\S)/g

/**
 * Replaces currency signs, signs of multiplication and letters of taxes that touch a number with spaces; the length stays
 * the same.
 */
function loosen(text: string): string {
  return findCurrencySigns(text)
    .reduce(
      (loose, { start, end }) => loose.slice(0, start) + ' '.repeat(end - start) + loose.slice(end),
      text,
    )
    .replace(times, ' ')
    .replace(taxLetters, (letters) => ' '.repeat(letters.length))
}

const misread: Record<string, string> = {
  O: '0',
  o: '0',
  D: '0',
  C: '0',
  Q: '0',
  l: '1',
  I: '1',
  '|': '1',
  S: '5',
  B: '8',
}

/**
 * Replaces a letter O by a zero between a currency sign and the decimal mark, before both are taken for one
 * word.
 */
function correctZeros(text: string): string {
  return text.replace(/[oO](?= ?[.,] ?\d\d(?!\d))/g, (letter, at: number) => {
    const before = text.slice(0, at).trimEnd()
    return findCurrencySigns(before).some(({ end }) => end === before.length) ? '0' : letter
  })
}

/** Replaces what touches an amount (`FM1.00`, `P2,642.00`, `f1.80`) with spaces: a misread currency. */
function loosenLetters(text: string): string {
  return text.replace(
    /(?<!\S)(?:[A-Z]{1,3}|f)(?=(?:[\dO]{1,5}|\d{1,3}(?:[.,]\d{3})+) ?[.,] ?[\dO]{2}(?!\S))/g,
    (letters) => ' '.repeat(letters.length),
  )
}

/**
 * Replaces letters by the digits that they resemble in words that end like an amount, and colons by decimal
 * marks.
 */
function correctDigits(text: string): string {
  return (
    text
      .replace(/(?<!\S)[\dOoDlI|SB]{1,6}[.,:][\dOoDCQlISB]{2}(?!\S)/g, (word) =>
        /\d/.test(word) && !/^\d{1,2}:\d{2}$/.test(word)
          ? word.replace(/[OoDCQlI|SB]/g, (letter) => misread[letter]!).replace(':', '.')
          : word,
      )
      // A time has two digits before the colon, too: only the label of a sum makes it an amount.
      .replace(/(?<=\b(?:total|amount|cash|change|due|summe|gesamt)\b.{0,12}\d):(?=\d\d(?!\S))/gi, '.')
  )
}

/** Thousands with decimals behind the same sign: one of the two was misread. */
const sameMarks = /(?<![\d.,])\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*\1(?=\d{2}(?![\d.,]\d|\d))/g

function correctMarks(text: string): string {
  return text.replace(sameMarks, (whole, mark: string) => whole.slice(0, -1) + (mark === '.' ? ',' : '.'))
}

/** A rate is below a thousand: the mark in `8,875 %` is that of its decimals, whatever the document's amounts have. */
const rateForm = /^\d{1,2}([.,])\d{3}$/

function styleOf(number: string, isPercent: boolean, style: NumberStyle): NumberStyle {
  const mark = isPercent ? (rateForm.exec(number)?.[1] as '.' | ',' | undefined) : undefined
  return mark ? { ...style, decimal: mark } : style
}

export function findAmounts(segment: Segment, style: NumberStyle, isOcr: boolean): Amount[] {
  const marked = isOcr
    ? correctMarks(correctDigits(loosenLetters(loosen(correctZeros(segment.text)))))
    : loosen(segment.text)
  const text = style.hasColons ? marked.replace(colonMark, ',') : marked
  const found: (Amount & { start: number; end: number })[] = []
  const add = (match: RegExpMatchArray, isTorn = false) => {
    const start = match.index!
    const end = start + match[0].length
    if (found.some((other) => start < other.end && other.start < end)) return
    const before = text.slice(0, start)
    const after = text.slice(end)
    const isPercent = percent.test(after) || percentBefore.test(before)
    const parsed = parseNumber(
      isTorn ? match[0].replaceAll(' ', '') : match[0],
      styleOf(match[0], isPercent, style),
    )
    if (!parsed) return
    const isNegative = /(?:^|[\s(€$£])[-–−] ?$|\( ?$/.test(before) || /^ ?[-–−](?!\s?\d)/.test(after)
    // `500,-` is an amount of money, too.
    const hasCurrency = hasCurrencyBeside(segment, start, end) || wholeSum.test(after)
    const [from, to] = wordsAt(segment, start, end)
    const traits = [
      `dec${Math.min(parsed.decimals, 4)}`,
      ...(isPercent ? ['percent'] : []),
      ...(isNegative ? ['negative'] : []),
      ...(parsed.isGrouped ? ['grouped'] : []),
      ...(isTorn ? ['torn'] : []),
      hasCurrency ? 'currency' : 'bare',
      ...(/^ ?\*? ?[A-Z]{1,2}$/.test(after) ? ['letter_after'] : []),
      `digits${Math.min(parsed.value.replace('.', '').length, 9)}`,
      ...(/^0+(\.0+)?$/.test(parsed.value) ? ['zero'] : []),
    ]
    found.push({
      kind: 'amount',
      value: parsed.value,
      segments: [segment],
      from,
      to,
      traits,
      isNegative,
      decimals: parsed.decimals,
      hasCurrency,
      start,
      end,
    })
  }
  if (style.hasSpaceGroups) for (const match of matchesOf(text, spaced)) add(match)
  if (isOcr) for (const match of matchesOf(text, torn)) add(match, true)
  for (const match of matchesOf(text, tight)) add(match)
  return found.sort((a, b) => a.start - b.start)
}

function hasCurrencyBeside(segment: Segment, start: number, end: number): boolean {
  const before = segment.text.slice(Math.max(0, start - 4), start)
  const after = segment.text.slice(end, end + 4)
  if (findCurrencySigns(before).length > 0 || findCurrencySigns(after).length > 0) return true
  const { currency, right } = segment
  return (
    (start === 0 && currency !== null) ||
    (end === segment.text.length &&
      right !== null &&
      !/\d/.test(right.text) &&
      right.text.length <= 4 &&
      findCurrencySigns(right.text).length > 0)
  )
}
