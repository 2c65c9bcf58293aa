import { certainty } from './certainty.ts'
import type { GrayImage, LineWord } from './engine.ts'
import type { PpOcr } from './pp-ocr.ts'
import { splitLine } from './split-line.ts'

const number = /^[+-]?\p{Nd}[\p{Nd}.,:/'-]*%?$/u
/** Words that share more of their width than this with a number are the same place. */
const mostShared = 0.5
const doubtful = 0.5

/**
 * Has an engine that does not know a line's letters read its numbers: they replace what the first engine read in their
 * place, if it was less sure.
 */
export async function readNumbers(
  ppOcr: Pick<PpOcr, 'readLine'>,
  picture: GrayImage,
  words: readonly LineWord[],
): Promise<LineWord[]> {
  const { letters, pixelsPerStep } = await ppOcr.readLine(picture)
  const numbers = splitLine(letters, picture, pixelsPerStep).filter(({ text }) => number.test(text))
  return numbers.reduce<LineWord[]>(
    (read, found) => {
      const same = read.filter((word) => sharedOf(word, found) > mostShared)
      const isBetter = same.length > 0 && same.every(isNoText) && found.confidence > certainty(same)
      return isBetter
        ? read.flatMap((word) => (word === same[0] ? [found] : same.includes(word) ? [] : [word]))
        : read
    },
    [...words],
  )
}

/** Whether a word is a number, or letters that are hardly right. */
function isNoText({ text, confidence }: LineWord): boolean {
  return confidence < doubtful || !/\p{L}/u.test(text)
}

/** How much of the narrower one's width two words share. */
function sharedOf({ box: a }: LineWord, { box: b }: LineWord): number {
  const shared = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)
  return shared / Math.min(a.x1 - a.x0, b.x1 - b.x0)
}
