import type { Word } from '../../file-content.ts'
import { legalForms, monthForms } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'

const fewestLetters = 6
/** Longer words may differ from other words in one letter. */
const longestWord = 4

let endings: Map<number, string[][]> | undefined

/**
 * Legal forms of abbreviations, with enough letters to recognize them if one is misread, that begin with a word of some
 * length.
 */
function longEndings(length: number): string[][] {
  endings ??= Map.groupBy(
    legalForms()
      .map((phrase) => [...plainWords(phrase)])
      .filter(
        (words) =>
          words.join('').length >= fewestLetters && words.every((word) => word.length <= longestWord),
      ),
    ([first]) => first!.length,
  )
  return endings.get(length) ?? []
}

/** The index at which two words of equal length differ; null if it is more than one letter. */
function onlyDifference(a: string, b: string): number | null {
  if (a.length !== b.length) return null
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return a.slice(at + 1) === b.slice(at + 1) ? at : null
}

/** Replaces the letter or digit at an index of a word, keeping the word's case. */
function withLetter(text: string, index: number, letter: string): string {
  let at = -1
  const isUpper = text === text.toUpperCase()
  return text.replace(/[\p{L}\p{N}]/gu, (old) => {
    at++
    if (at !== index) return old
    return isUpper || (index === 0 && /\p{Lu}/u.test(old)) ? letter.toUpperCase() : letter
  })
}

/** Corrects a legal form with one wrong letter: `SON BHD`, `Sdn Ehd`. */
function mendEnding(words: readonly Word[], from: number): Word[] | null {
  const [first] = plainWords(words[from]!.text)
  for (const ending of longEndings(first?.length ?? 0)) {
    const part = words.slice(from, from + ending.length)
    const plain = part.map(({ text }) => plainWords(text))
    if (part.length < ending.length || plain.some((list) => list.length !== 1)) continue
    const differences = plain.map(([word], i) =>
      word === ending[i] ? -1 : onlyDifference(word!, ending[i]!),
    )
    const wrong = differences.filter((at) => at !== -1)
    if (wrong.length !== 1 || wrong[0] === null) continue
    return part.map((word, i) => {
      const at = differences[i]!
      return at === -1 ? word : { ...word, text: withLetter(word.text, at, ending[i]![at]!) }
    })
  }
  return null
}

let months: [form: string, month: number][] | undefined

/** Names and abbreviations of months as plain words, with the number of the month. */
function plainMonths(): [form: string, month: number][] {
  months ??= monthForms().map(([form, month]) => [plainWords(form)[0]!, month])
  return months
}

/**
 * Corrects a word between a day and a year that differs from exactly one month in one letter: `Üct`, `0ct`.
 */
function mendMonth(text: string): string {
  const word = plainWords(text)[0] ?? ''
  const near = plainMonths().filter(([form]) => form.length > 2 && onlyDifference(word, form) !== null)
  const [first] = near
  const isClear = first && near.every(([form, month]) => month === first[1] && form !== word)
  return isClear
    ? withLetter(text, onlyDifference(word, first[0])!, first[0][onlyDifference(word, first[0])!]!)
    : text
}

function isDay(text: string | undefined): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?[.,]?$/.test(text ?? '')
}

function isYear(text: string | undefined): boolean {
  return /^20\d\d$/.test(text ?? '')
}
const joined = /^(\d{1,2}[-./])([\p{L}\d]{3,9})([-./]20\d\d)$/u

/** A date in digits with letters for some of its zeros: `12/O3/2O24`. */
const withLetters = /^(?=(?:\D*\d){4})(?=.*[Oo])[\dOo]{1,2}([-./])[\dOo]{1,2}\1[\dOo]{2,4}$/

function mendDate(words: readonly Word[], i: number): string {
  const { text } = words[i]!
  if (withLetters.test(text)) return text.replace(/o/gi, '0')
  const parts = joined.exec(text)
  if (parts && /\p{L}{2}/u.test(parts[2]!)) return parts[1]! + mendMonth(parts[2]!) + parts[3]!
  const [before, after, next] = [words[i - 1]?.text, words[i + 1]?.text, words[i + 2]?.text]
  // With a year of two digits only a word with a digit in it is a misread month: `14 0ct 18`.
  const isShort = /\d/.test(text) && isDay(before) && /^['’]?\d\d$/.test(after ?? '')
  const isBetween = isShort || (isDay(before) && isYear(after)) || (isDay(after) && isYear(next))
  return isBetween && /\p{L}{2}/u.test(text) ? mendMonth(text) : text
}

/** Replaces a 1 within small letters by l, and a 0 there or of initials by o: `spie1zeug`, `d.0.0.`. */
function mendSmall(text: string): string {
  return /^\p{L}\.(?:[\p{L}0]\.)+$/u.test(text)
    ? text.replaceAll('0', 'o')
    : text.replace(/(?<=\p{Ll}{2})1(?=\p{L}{2})/gu, 'l').replace(/(?<=\p{Ll}{2})0(?=\p{Ll}{2})/gu, 'o')
}

/** Replaces 0 and 1 among capitals by O and I (`1DEA`, `HAI-0`), and the 1 of initials by l (`S.r.1.`). */
function mendCapitals(text: string): string {
  return /^[\p{Lu}\-.&']*[01][\p{Lu}\-.&']*$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3
    ? text.replace('0', 'O').replace('1', 'I')
    : text.replace(/(?<=^\p{L}(?:\.\p{L})?\.)1(?=\.$)/u, 'l')
}

/** Replaces O by 0 between a digit and a unit of weight or volume: `5OOG`, `20OML`. */
function mendMeasure(text: string): string {
  return /^\d[\dOØ]*[OØ](?:[.,]\d+)?(?:[KM]?G|[MCD]?L)$/i.test(text) ? text.replace(/[OØ]/gi, '0') : text
}

/** Corrects probable OCR errors in words; boxes and all else stay. */
export function mendWords(words: readonly Word[]): Word[] {
  const mended = words.map((word, i) => ({
    ...word,
    text: mendMeasure(mendSmall(mendCapitals(mendDate(words, i)))),
  }))
  for (let from = 0; from < mended.length; from++) {
    const ending = mendEnding(mended, from)
    if (ending) mended.splice(from, ending.length, ...ending)
  }
  return mended
}
