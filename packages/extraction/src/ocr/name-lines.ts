import type { GrayImage, LineWord, PixelBox } from './engine.ts'

type ReadLine = { box: PixelBox; picture: GrayImage; words: LineWord[] }

/** The names of a letterhead are among the first lines of text, or in larger letters than the others. */
const firstLines = 4
const mostLines = 5
const leastEnlargement = 1.4
const fewestLetters = 3
/** Of the characters of a name with a register number behind it. */
const leastLetters = 0.6

/** The lines that may be names of the letterhead or the head of a receipt. */
export function findNameLines<T extends ReadLine>(lines: T[]): Set<T> {
  const texts = lines
    .filter(({ words }) => isText(words.map(({ text }) => text).join('')))
    .sort((a, b) => a.box.y0 - b.box.y0)
  const heights = texts.map(({ picture }) => picture.height).sort((a, b) => a - b)
  const usual = heights[heights.length >> 1] ?? 0
  const large = texts
    .slice(firstLines, Math.ceil(texts.length / 2))
    .filter(({ picture }) => picture.height >= leastEnlargement * usual)
  return new Set([...texts.slice(0, firstLines), ...large].slice(0, mostLines))
}

/** Whether most characters are letters: addresses and dates have more digits. */
function isText(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '').length
  return letters >= fewestLetters && leastLetters * text.length <= letters
}
