import { certainty, lettersRead } from './certainty.ts'
import type { GrayImage, LineWord, OcrEngine, OcrWord, PixelBox, TextLine } from './engine.ts'
import { turnImage } from './gray-image.ts'
import { findClearLanguage, findLanguages, firstLanguage, type Language, usualLanguages } from './language.ts'
import { alongCourse, cropLine } from './line-course.ts'
import { findNameLines } from './name-lines.ts'
import { collectingErrors, type NamesReader } from './names-reader.ts'
import { onPicture } from './on-picture.ts'
import type { PpOcr } from './pp-ocr.ts'
import { firstReadingOf, isSure, type ReadLine, readAgain, readNarrow } from './read-again.ts'
import { readShared } from './read-shared.ts'
import type { ReadingHelp } from './reading-help.ts'
import type { TesseractEngine } from './tesseract.ts'

/** The number of lines, the widest ones, that are read to decide whether a page is upside down. */
const sampleLines = 8
/** The number of lines that are read at a time to find the language of a page. */
const linesForLanguage = 12
/** Upside-down lines are read with a certainty of about 0.15, upright ones hardly ever below this. */
const surelyUpright = 0.5
/** A line is this many times longer than high, unless it is a single letter. */
const leastElongation = 1.5

type Line = { box: TextLine; picture: GrayImage }
/** What was read of the pictures of lines. */
type Readings = Map<GrayImage, LineWord[]>

/**
 * PP-OCR finds the lines of a picture and Tesseract reads them; PP-OCR also reads those with numbers and those that
 * Tesseract is not sure of, and the reader of names those that are doubtful then. Another process reads some of the lines
 * if there is help.
 */
export function createTwoEngines(
  ppOcr: PpOcr,
  tesseract: TesseractEngine,
  names?: NamesReader,
  help?: ReadingHelp,
): OcrEngine {
  const findLines = async (image: GrayImage): Promise<Line[]> =>
    (await ppOcr.findLines(image)).map((box) => ({ box, picture: cropLine(image, box) }))

  const readAll = async (lines: Line[], languages: Language[], known: Readings): Promise<LineWord[][]> => {
    const unread = lines.map(({ picture }) => picture).filter((picture) => !known.has(picture))
    const readings = await readShared(
      unread,
      (picture) => tesseract.readLine(picture, languages),
      help && ((some) => help({ lines: some, languages })),
    )
    for (const [i, words] of readings.entries()) known.set(unread[i]!, words)
    return lines.map(({ picture }) => known.get(picture)!)
  }

  /** Reads the widest lines until their words decide in which languages the picture is to be read. */
  const findLanguagesOf = async (lines: Line[], known: Readings): Promise<Language[]> => {
    const widest = lines.toSorted((a, b) => b.picture.width - a.picture.width)
    const texts: string[] = []
    for (let at = 0; at < widest.length; at += linesForLanguage) {
      const words = await readAll(widest.slice(at, at + linesForLanguage), [firstLanguage], known)
      texts.push(...words.flat().map(({ text }) => text))
      const clear = findClearLanguage(texts)
      if (clear) return [clear]
    }
    return findLanguages(texts) ?? usualLanguages
  }

  const readUnsure = async (lines: ReadLine[], errors: unknown[]): Promise<[GrayImage, LineWord[]][]> => {
    const ofNames = names && collectingErrors(names, errors)
    const readings = await readShared(
      lines,
      (line) => readAgain(ppOcr, line, ofNames),
      help &&
        ((some) => help({ lines: some.map(({ picture }) => picture), again: some.map(firstReadingOf) })),
    )
    return lines.map(({ picture }, i) => [picture, readings[i]!])
  }

  const readLines = async (
    image: GrayImage,
    lines: Line[],
    known: Readings,
    errors: unknown[],
  ): Promise<OcrWord[]> => {
    const found = await findLanguagesOf(lines, known)
    const readings = await readAll(lines, found, found.join() === firstLanguage ? known : new Map())
    const read: (Line & { words: LineWord[] })[] = []
    for (const [index, line] of lines.entries())
      read.push({ ...line, words: await readNarrow(tesseract, line.picture, readings[index]!, found) })
    const nameLines = findNameLines(read)
    const unsure = read
      .map((line) => ({ ...line, isName: nameLines.has(line) }))
      .filter((line) => !isSure(line))
    const better = new Map(await readUnsure(unsure, errors))
    return read.flatMap(({ picture, box, words }) =>
      (better.get(picture) ?? words).map((word) =>
        onPicture({ ...word, box: alongCourse(word.box, box) }, image, box),
      ),
    )
  }

  return {
    name: 'PP-OCR and Tesseract',
    models: [ppOcr.model, ...(names ? [names.model] : []), ...tesseract.models],
    isSideways: async (image) => runUpOrDown(await ppOcr.findLines(image)),
    recognise: async (image) => {
      // A helper that has not started yet starts while the lines are found.
      void help?.({ lines: [], languages: [firstLanguage] })
      const lines = await findLines(image)
      const errors: unknown[] = []
      const known: Readings = new Map()
      if (!(await areUpsideDown(lines, (some) => readAll(some, [firstLanguage], known))))
        return { words: await readLines(image, lines, known, errors), isUpsideDown: false, errors }
      const flipped = await turnImage(image, 180)
      const words = await readLines(flipped, await findLines(flipped), new Map(), errors)
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
async function areUpsideDown(lines: Line[], read: (some: Line[]) => Promise<LineWord[][]>): Promise<boolean> {
  const sample = lines.toSorted((a, b) => b.picture.width - a.picture.width).slice(0, sampleLines)
  const upright = (await read(sample)).flat()
  if (certainty(upright) >= surelyUpright) return false
  const flipped = await Promise.all(
    sample.map(async (line) => ({ ...line, picture: await turnImage(line.picture, 180) })),
  )
  return lettersRead((await read(flipped)).flat()) > lettersRead(upright)
}
