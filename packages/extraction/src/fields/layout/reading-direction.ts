import type { Box, Word } from '../../file-content.ts'
import { isRightToLeft } from '../../pdf/right-to-left.ts'
import { boxAround, type LaidWord } from './segment.ts'

const letter = /\p{L}/gu
const letterOrDigit = /[\p{L}\p{N}]/u

/** Letters read from right to left, less those read from left to right. */
function rightToLeftLetters(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => {
    const count = text.match(letter)?.length ?? 0
    return sum + (isRightToLeft(text) ? count : -count)
  }, 0)
}

export function isRightToLeftPage(words: readonly Word[]): boolean {
  return words.some(({ text }) => isRightToLeft(text)) && rightToLeftLetters(words) > 0
}

/** The words as a mirror between two edges shows them, in the order from left to right. */
function mirror(words: readonly LaidWord[], left: number, right: number): LaidWord[] {
  return words
    .map((word) => {
      const [x0, y0, x1, y1] = word.box
      const box: Box = [left + right - x1, y0, left + right - x0, y1]
      return { ...word, box, printedBox: word.printedBox ?? word.box }
    })
    .reverse()
}

/**
 * A page that is read from right to left is read as a mirror shows it: labels then stand at the left of their values, and
 * totals at the right.
 */
export function mirrorPage(words: readonly LaidWord[]): LaidWord[] {
  return mirror(words, 0, 1)
}

function mirrorWithin(words: readonly LaidWord[]): LaidWord[] {
  const placed = words.map((word) => ({ ...word, place: word.place ?? word.box }))
  return mirror(placed, words[0]!.box[0], words.at(-1)!.box[2])
}

/** Mirrors each part of a cell that begins and ends with a word for which `isOther` is true and has none for which `isOwn` is. */
function mirrorParts(
  words: readonly LaidWord[],
  isOther: (text: string) => boolean,
  isOwn: (text: string) => boolean,
): LaidWord[] {
  const ordered: LaidWord[] = []
  for (let from = 0; from < words.length; ) {
    let to = from
    if (isOther(words[from]!.text))
      for (let i = from; i < words.length && !isOwn(words[i]!.text); i++)
        if (isOther(words[i]!.text)) to = i + 1
    ordered.push(...(to > from ? mirrorWithin(words.slice(from, to)) : [words[from]!]))
    from = Math.max(to, from + 1)
  }
  return ordered
}

function isLeftToRight(text: string): boolean {
  return letterOrDigit.test(text) && !isRightToLeft(text)
}

/**
 * The words of a cell in the order in which they are read, each at the place that it would have if all were of the page's
 * direction; they are given from left to right.
 */
export function inReadingOrder(words: readonly LaidWord[], isMirrored: boolean): readonly LaidWord[] {
  const isMixed = words.some(({ text }) => isRightToLeft(text))
  if (words.length < 2 || (!isMirrored && !isMixed)) return words
  const surplus = rightToLeftLetters(words)
  if (isMirrored ? !isMixed : surplus <= 0)
    return isMirrored ? withPlusFirst(mirrorWithin(words)) : mirrorParts(words, isRightToLeft, isLeftToRight)
  const ownOrder = isMirrored ? words : mirrorWithin(words)
  return withBracketsAround(withPlusFirst(mirrorParts(ownOrder, isLeftToRight, isRightToLeft)))
}

/** The groups of a phone number are printed from right to left among letters that are: `7012345 4 971+` is `+971 4 7012345`. */
function withPlusFirst(words: readonly LaidWord[]): LaidWord[] {
  const ordered: LaidWord[] = []
  for (const word of words) {
    const plus = /^(\d{1,4})\+$/.exec(word.text)
    const from = ordered.findLastIndex(({ text }) => !/^\d+$/.test(text)) + 1
    const groups = plus ? [...ordered.splice(from), { ...word, text: `+${plus[1]}` }] : [word]
    ordered.push(...(plus ? mirrorWithin(groups) : groups))
  }
  return ordered
}

const opening: Record<string, string> = { ']': '[', ')': '(', '}': '{' }

/**
 * Brackets around words of the other direction are printed as in a mirror: the opening one is found as a word behind them,
 * and is put before them.
 */
function withBracketsAround(words: readonly LaidWord[]): readonly LaidWord[] {
  const found: LaidWord[] = []
  let start = 0
  for (let at = 0; at < words.length; at++) {
    const [last, bracket] = [words[at]!, words[at + 1]]
    found.push(last)
    const open = opening[last.text.at(-1)!]
    if (open === undefined || last.text.includes(open) || bracket?.text !== open) continue
    let from = found.length - 1
    while (from > start && isLeftToRight(found[from - 1]!.text)) from--
    const first = found[from]!
    found[from] = { ...first, text: open + first.text, ...boxAround([first, bracket]) }
    start = found.length
    at++
  }
  return found
}
