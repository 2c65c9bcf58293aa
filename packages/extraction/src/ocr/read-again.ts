import { addReading } from './add-reading.ts'
import type { GrayImage, LineWord } from './engine.ts'
import { joinCodes } from './join-codes.ts'
import { mergeReadings, onlyRead } from './merge-readings.ts'
import type { NamesReader } from './names-reader.ts'
import type { PpOcr } from './pp-ocr.ts'
import type { FirstReading } from './reading-help.ts'
import { splitLine } from './split-line.ts'

/** A line with a word of less confidence than this is read by the second engine, too. */
const sure = 0.85
/** A line that may be a name is also read by the reader of names if a word is less sure than this. */
const sureOfName = 0.9
/** So is a line with more white at an end than this, relative to its height: a letter may be missing. */
const mostWhite = 0.5

/** The picture of a line, and what the first engine read of it. */
export type ReadLine = FirstReading & { picture: GrayImage }

export function firstReadingOf({ words, isName }: FirstReading): FirstReading {
  return { words, isName }
}

/** Whether the first engine is sure of a line, so that no other has to read it. */
export function isSure({ picture, words, isName }: ReadLine): boolean {
  return isWhole(words, picture) && areSure(words, isName ? sureOfName : sure)
}

/** Reads a line by the second engine, too, and one that may be a name by the reader of names if it is still not sure. */
export async function readAgain(
  ppOcr: PpOcr,
  { picture, words, isName }: ReadLine,
  names: NamesReader | undefined,
): Promise<LineWord[]> {
  const { letters, pixelsPerStep } = await ppOcr.readLine(picture)
  const joined = joinCodes(words, letters.map(({ text }) => text).join(''))
  const merged = mergeReadings(letters, joined, ppOcr.lacks)
  if (!merged) return joined
  const split = splitLine(onlyRead(merged), picture, pixelsPerStep)
  if (!names || !isName || areSure(split, sureOfName)) return split
  const further = await names.readLine(picture)
  return splitLine(onlyRead(addReading(merged, further)), picture, pixelsPerStep)
}

function areSure(words: LineWord[], least: number): boolean {
  return words.every(({ confidence }) => confidence >= least)
}

function isWhole(words: LineWord[], { width, height }: GrayImage): boolean {
  const left = Math.min(...words.map(({ box }) => box.x0))
  const right = Math.max(...words.map(({ box }) => box.x1))
  return Math.max(left, width - right) <= mostWhite * height
}
