import { addReading } from './add-reading.ts'
import { certainty } from './certainty.ts'
import type { Letter } from './decode-steps.ts'
import type { GrayImage, LineWord } from './engine.ts'
import { resizeImage } from './gray-image.ts'
import { joinCodes } from './join-codes.ts'
import { hasTornWord, joinTornWords } from './join-torn-words.ts'
import type { Language } from './language.ts'
import { stretchOf } from './letter-pitch.ts'
import { mergeReadings, onlyRead } from './merge-readings.ts'
import type { NamesReader } from './names-reader.ts'
import type { PpOcr } from './pp-ocr.ts'
import type { FirstReading } from './reading-help.ts'
import { splitLine } from './split-line.ts'
import type { TesseractEngine } from './tesseract.ts'

/** A line with a word of less confidence than this is read by the second engine, too. */
const sure = 0.85
/** In a line that may be a name, and for the reader of names. */
const sureOfName = 0.9
/** Of a word with a digit: a number with a wrong digit or without its decimal sign is a number, too. */
const sureOfNumber = 0.97
/** A line with more white at an end than this, relative to its height, may lack a letter. */
const mostWhite = 0.5
/** Any line with a word of less confidence than this after two engines is read by the reader of names. */
const doubtful = 0.6
/** Tesseract reads narrow letters as well as others, unless they are this narrow and it is not sure of them. */
const leastStretch = 1.35
const sureOfNarrow = 0.75

/** The picture of a line, and what the first engine read of it. */
export type ReadLine = FirstReading & { picture: GrayImage }

export function firstReadingOf({ words, isName }: FirstReading): FirstReading {
  return { words, isName }
}

/** Has Tesseract read a line of narrow letters again, made wider, if it is not sure; the surer reading counts. */
export async function readNarrow(
  tesseract: Pick<TesseractEngine, 'readLine'>,
  picture: GrayImage,
  words: LineWord[],
  languages: Language[],
): Promise<LineWord[]> {
  const stretch = stretchOf(words, picture)
  if (stretch < leastStretch || certainty(words) > sureOfNarrow) return words
  const wide = await resizeImage(picture, Math.round(stretch * picture.width), picture.height)
  const again = tesseract.readLine(wide, languages)
  return certainty(again) > certainty(words) ? again.map((word) => narrowed(word, stretch)) : words
}

function narrowed(word: LineWord, stretch: number): LineWord {
  const { x0, x1, y0, y1 } = word.box
  return { ...word, box: { x0: Math.floor(x0 / stretch), y0, x1: Math.ceil(x1 / stretch), y1 } }
}

/** Whether the first engine is sure of a line, so that no other has to read it. */
export function isSure({ picture, words, isName }: ReadLine): boolean {
  return isWhole(words, picture) && words.every((word) => isSureOf(word, isName))
}

/** Has the other recognisers read a line, and merges what they read with what the first engine read. */
export async function readAgain(
  ppOcr: Pick<PpOcr, 'readLine' | 'lacks'>,
  { picture, words, isName }: ReadLine,
  names: NamesReader | undefined,
): Promise<LineWord[]> {
  const stretch = stretchOf(words, picture)
  const { letters, pixelsPerStep } = await ppOcr.readLine(picture, stretch)
  const split = (merged: Letter[]) => splitLine(onlyRead(merged), picture, pixelsPerStep)
  const text = textOf(letters)
  const joined = joinCodes(words, text)
  const merged = mergeReadings(letters, joined, ppOcr.lacks)
  const two = merged ? split(merged) : joined
  const isTorn = hasTornWord(joined, text)
  const least = isName ? sureOfName : doubtful
  if (!names || (!isTorn && two.every(({ confidence }) => confidence >= least))) return two
  const further = await names.readLine(picture, stretch)
  if (!isTorn) return merged ? split(addReading(merged, further)) : joined
  const whole = joinTornWords(joined, [text, textOf(further)])
  const again = mergeReadings(letters, whole, ppOcr.lacks)
  return again ? split(addReading(again, further)) : whole
}

function textOf(letters: Letter[]): string {
  return letters.map(({ text }) => text).join('')
}

function isSureOf({ text, confidence }: LineWord, isName: boolean): boolean {
  return confidence >= (/\d/.test(text) ? sureOfNumber : isName ? sureOfName : sure)
}

function isWhole(words: LineWord[], { width, height }: GrayImage): boolean {
  const left = Math.min(...words.map(({ box }) => box.x0))
  const right = Math.max(...words.map(({ box }) => box.x1))
  return Math.max(left, width - right) <= mostWhite * height
}
