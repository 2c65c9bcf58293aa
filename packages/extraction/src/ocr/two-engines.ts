import { addReading } from './add-reading.ts'
import { certainty, lettersRead } from './certainty.ts'
import type { GrayImage, LineWord, OcrEngine, OcrWord, PixelBox, TextLine } from './engine.ts'
import { turnImage } from './gray-image.ts'
import { joinCodes } from './join-codes.ts'
import { findLanguages, firstLanguage, type Language, usualLanguages } from './language.ts'
import { alongCourse, cropLine } from './line-course.ts'
import { mergeReadings, onlyRead } from './merge-readings.ts'
import { findNameLines } from './name-lines.ts'
import { collectingErrors, type NamesReader } from './names-reader.ts'
import { onPicture } from './on-picture.ts'
import type { PpOcr } from './pp-ocr.ts'
import { splitLine } from './split-line.ts'
import type { TesseractEngine } from './tesseract.ts'

/** A line with a word of less confidence than this is read by the second engine, too. */
const sure = 0.85
/** A line that may be a name is also read by the reader of names if a word is less sure than this. */
const sureOfName = 0.9
/** So is a line with more white at an end than this, relative to its height: a letter may be missing. */
const mostWhite = 0.5
/** The number of lines, the widest ones, that are read to decide whether a page is upside down. */
const sampleLines = 8
/** Upside-down lines are read with a certainty of about 0.15, upright ones hardly ever below this. */
const surelyUpright = 0.5
/** A line is this many times longer than high, unless it is a single letter. */
const leastElongation = 1.5

type Line = { box: TextLine; picture: GrayImage }
type ReadLine = (picture: GrayImage) => LineWord[]

/**
 * PP-OCR finds the lines of a picture and Tesseract reads them; PP-OCR also reads those that Tesseract is not
 * sure of.
 */
export function createTwoEngines(ppOcr: PpOcr, tesseract: TesseractEngine, names?: NamesReader): OcrEngine {
  const findLines = async (image: GrayImage): Promise<Line[]> =>
    (await ppOcr.findLines(image)).map((box) => ({ box, picture: cropLine(image, box) }))

  const readLines = async (
    image: GrayImage,
    lines: Line[],
    readFirst: ReadLine,
    errors: unknown[],
  ): Promise<OcrWord[]> => {
    const ofNames = names && collectingErrors(names, errors)
    const readAll = (languages: Language[]) =>
      lines.map(({ picture }) => tesseract.readLine(picture, languages))
    const first = lines.map(({ picture }) => readFirst(picture))
    const found = findLanguages(first.flatMap((words) => words.map(({ text }) => text))) ?? usualLanguages
    const readings = found.join() === firstLanguage ? first : readAll(found)
    const read = lines.map((line, index) => ({ ...line, words: readings[index]! }))
    const nameLines = names ? findNameLines(read) : new Set()
    const words: OcrWord[] = []
    for (const line of read)
      for (const word of await readAgain(ppOcr, line, nameLines.has(line) ? ofNames : undefined))
        words.push(onPicture({ ...word, box: alongCourse(word.box, line.box) }, image, line.box))
    return words
  }

  return {
    name: 'PP-OCR and Tesseract',
    models: [ppOcr.model, ...(names ? [names.model] : []), ...tesseract.models],
    isSideways: async (image) => runUpOrDown(await ppOcr.findLines(image)),
    recognise: async (image) => {
      const lines = await findLines(image)
      const errors: unknown[] = []
      const readFirst = readEachOnce((picture) => tesseract.readLine(picture, [firstLanguage]))
      if (!(await areUpsideDown(lines, readFirst)))
        return { words: await readLines(image, lines, readFirst, errors), isUpsideDown: false, errors }
      const flipped = await turnImage(image, 180)
      const words = await readLines(flipped, await findLines(flipped), readFirst, errors)
      return { words, isUpsideDown: true, errors }
    },
  }
}

function runUpOrDown(boxes: PixelBox[]): boolean {
  const elongations = boxes.map(({ x0, y0, x1, y1 }) => (x1 - x0) / (y1 - y0))
  const level = elongations.filter((elongation) => elongation >= leastElongation).length
  return elongations.filter((elongation) => elongation <= 1 / leastElongation).length > level
}

/** Decides by reading only some of the lines. */
async function areUpsideDown(lines: Line[], read: ReadLine): Promise<boolean> {
  const sample = lines
    .map(({ picture }) => picture)
    .sort((a, b) => b.width - a.width)
    .slice(0, sampleLines)
  const upright = sample.flatMap(read)
  if (certainty(upright) >= surelyUpright) return false
  const flipped = await Promise.all(sample.map((picture) => turnImage(picture, 180)))
  return lettersRead(flipped.flatMap(read)) > lettersRead(upright)
}

/** Caches what it read of each picture. */
function readEachOnce(read: ReadLine): ReadLine {
  const known = new Map<GrayImage, LineWord[]>()
  return (picture) => {
    const words = known.get(picture) ?? read(picture)
    known.set(picture, words)
    return words
  }
}

async function readAgain(
  ppOcr: PpOcr,
  { picture, words }: Line & { words: LineWord[] },
  names: NamesReader | undefined,
): Promise<LineWord[]> {
  const needed = names ? sureOfName : sure
  if (isWhole(words, picture) && areSure(words, needed)) return words
  const { letters, pixelsPerStep } = await ppOcr.readLine(picture)
  const joined = joinCodes(words, letters.map(({ text }) => text).join(''))
  const merged = mergeReadings(letters, joined, ppOcr.lacks)
  if (!merged) return joined
  const split = splitLine(onlyRead(merged), picture, pixelsPerStep)
  if (!names || areSure(split, sureOfName)) return split
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
