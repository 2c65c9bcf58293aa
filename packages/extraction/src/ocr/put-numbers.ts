import { certainty } from './certainty.ts'
import type { Letter } from './decode-steps.ts'
import type { GrayImage, LineWord, PixelBox } from './engine.ts'
import type { PpOcr } from './pp-ocr.ts'

const number = /\p{Nd}(?:[\p{Nd}.,:/'-]*\p{Nd})?%?/gu
/** Words that share more of their width than this with a number are the same place. */
const mostShared = 0.5
const doubtful = 0.5

type Found = Pick<LineWord, 'text' | 'confidence'> & Pick<PixelBox, 'x0' | 'x1'>

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
  return numbersOf(letters, pixelsPerStep).reduce(putInPlace, [...words])
}

/** The numbers among letters, which the engine also joins with what it takes the letters beside them for. */
function numbersOf(letters: readonly Letter[], pixelsPerStep: number): Found[] {
  // One place for each letter, so that what is found in the text has the index of its letters.
  const text = letters.map((letter) => (letter.text.length === 1 ? letter.text : ' ')).join('')
  return [...text.matchAll(number)].map((match) => {
    const own = letters.slice(match.index, match.index + match[0].length)
    return {
      text: match[0],
      confidence: Math.min(...own.map(({ probability }) => probability)),
      x0: Math.floor(own[0]!.from * pixelsPerStep),
      x1: Math.ceil((own.at(-1)!.to + 1) * pixelsPerStep),
    }
  })
}

function putInPlace(words: LineWord[], { text, confidence, x0, x1 }: Found): LineWord[] {
  const same = words.filter(({ box }) => sharedOf(box, { x0, x1 }) > mostShared)
  if (same.length === 0 || !same.every(isNoText) || confidence <= certainty(same)) return words
  const y0 = Math.min(...same.map(({ box }) => box.y0))
  const y1 = Math.max(...same.map(({ box }) => box.y1))
  const found = { text, confidence, box: { x0, y0, x1, y1 } }
  return words.flatMap((word) => (word === same[0] ? [found] : same.includes(word) ? [] : [word]))
}

/** Whether a word is a number, or letters that are hardly right. */
function isNoText({ text, confidence }: LineWord): boolean {
  return confidence < doubtful || !/\p{L}/u.test(text)
}

/** How much of the narrower one's width two places share. */
function sharedOf(a: Pick<PixelBox, 'x0' | 'x1'>, b: Pick<PixelBox, 'x0' | 'x1'>): number {
  return (Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) / Math.min(a.x1 - a.x0, b.x1 - b.x0)
}
