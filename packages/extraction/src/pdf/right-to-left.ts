import type { Gap, Glyph } from './glyph.ts'

const ofScript = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const rightToLeft = new RegExp(`(?=\\p{L})${ofScript.source}`, 'u')
const leftToRight = /[\p{L}\p{N}]/u
/** Signs that belong to the words and numbers around them. */
const within = /^[.,/:@_'&+٫٬-]$/
const indicDigit = /^[٠-٩]$/
const alef = /^[اأإآٱ]$/
const accent = /^\p{M}/u
/** What is printed at the left of a number that it follows. */
const misplaced = /^([,:;،؛%٪]+)(\p{N}.*)$/u
const closed: Record<string, string> = { '(': ')', '[': ']', '{': '}' }
const opened = Object.fromEntries(Object.entries(closed).map(([open, close]) => [close, open]))

/** Whether a text has letters of a script that is read from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

/** The glyphs of the lines that PDFium finds which have letters that are read from right to left. */
export function rightToLeftLines(glyphs: readonly (Glyph | Gap)[]): Set<Glyph> {
  const found = new Set<Glyph>()
  let line: Glyph[] = []
  const endLine = () => {
    if (line.some(({ text }) => isRightToLeft(text))) for (const glyph of line) found.add(glyph)
    line = []
  }
  for (const glyph of glyphs) {
    if (typeof glyph !== 'string') line.push(glyph)
    if (glyph === 'line end') endLine()
  }
  endLine()
  return found
}

/**
 * The text of a word of such a line as it is written, by the places of its glyphs: PDFium's order has signs, numbers and
 * ligatures in places that differ with the program that wrote the file.
 */
export function writtenText(glyphs: readonly Glyph[]): string {
  const parts = fromLeftToRight(glyphs)
  const text = parts.some(isRightToLeft) ? runsOf(parts).reverse().join('') : reverseIndicGroups(parts)
  return text
    .replace(misplaced, '$2$1')
    .replace(/^[)\]}]/, (sign) => opened[sign]!)
    .replace(/(?<=.)[([{]$/, (sign) => closed[sign]!)
}

/** What stands at each place; the letters of a ligature stand at one, lam before alef, accents behind their letter. */
function fromLeftToRight(glyphs: readonly Glyph[]): string[] {
  const places: { at: number; texts: string[] }[] = []
  for (const { text, origin, style } of glyphs) {
    const at = (origin[0] * style.along[0] + origin[1] * style.along[1]) / (Math.hypot(...style.along) || 1)
    const same = places.find((place) => Math.abs(place.at - at) < 0.01 * style.emPt)
    if (!same) places.push({ at, texts: [text] })
    else if (isRightToLeft(text)) same.texts.unshift(text)
    else same.texts.push(text)
  }
  const rank = (text: string) => (accent.test(text) ? 2 : alef.test(text) ? 1 : 0)
  return places
    .sort((a, b) => a.at - b.at)
    .map(({ texts }) => texts.sort((a, b) => rank(a) - rank(b)).join(''))
}

/** Joins what is read from left to right also within such a word: numbers and words of other scripts. */
function runsOf(parts: readonly string[]): string[] {
  const isLeft = (part: string | undefined) =>
    part !== undefined && !isRightToLeft(part) && leftToRight.test(part)
  const runs: string[] = []
  parts.forEach((part, i) => {
    const isInside = within.test(part) && isLeft(parts[i - 1]) && isLeft(parts[i + 1])
    const isContinued =
      isInside ||
      (isLeft(part) &&
        i > 0 &&
        (isLeft(parts[i - 1]) || (within.test(parts[i - 1]!) && isLeft(parts[i - 2]))))
    if (isContinued) runs[runs.length - 1] += part
    else runs.push(part)
  })
  return runs
}

/** Groups of Arabic digits with hyphens between them are printed from right to left, other numbers from left to right. */
function reverseIndicGroups(parts: readonly string[]): string {
  const text = parts.join('')
  return parts.some((part) => indicDigit.test(part)) && !/[\p{L}]/u.test(text)
    ? text.split(/(-)/).reverse().join('')
    : text
}
