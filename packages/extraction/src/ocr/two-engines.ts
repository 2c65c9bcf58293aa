import type { GrayImage, LineWord, OcrEngine, OcrWord, TextLine } from './engine.ts'
import { turnImage } from './gray-image.ts'
import { joinUnspacedParts } from './join-unspaced.ts'
import {
  findClearLanguage,
  findLanguages,
  firstLanguage,
  type Language,
  modelsOf,
  otherModelsOf,
  usualLanguages,
} from './language.ts'
import { alongCourse, cropLine } from './line-course.ts'
import { findNameLines } from './name-lines.ts'
import { collectingErrors, type NamesReader } from './names-reader.ts'
import { onPicture } from './on-picture.ts'
import { findOrientation, runUpOrDown } from './orientation.ts'
import type { PpOcr } from './pp-ocr.ts'
import { firstReadingOf, isSure, type ReadLine, readAgain, readNarrow } from './read-again.ts'
import { readInOwnLetters, readOtherwise } from './read-other-script.ts'
import { readShared } from './read-shared.ts'
import type { ReadingHelp } from './reading-help.ts'
import { isUnsureLatin } from './second-opinion.ts'
import type { TesseractEngine } from './tesseract.ts'
import { tightBox, trimBox } from './trim-box.ts'
import { isWrittenDown, withVerticalText } from './vertical-text.ts'

/** The number of lines that are read at a time to find the language of a page. */
const linesForLanguage = 12
/** An engine that lacks more of a page's letters than this does not read its lines. */
const mostLacking = 0.2

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
    (await ppOcr.findLines(image)).map((box) => lineAt(box, image))

  const readAll = async (
    lines: Pick<Line, 'picture'>[],
    languages: Language[],
    known: Readings,
  ): Promise<LineWord[][]> => {
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

  const readOther = async (
    lines: ReadLine[],
    script: Language,
    isKnown: boolean,
  ): Promise<[GrayImage, LineWord[]][]> => {
    const others = isKnown ? [] : await readAll(lines, otherModelsOf(script), new Map())
    const read: [GrayImage, LineWord[]][] = []
    for (const [index, line] of lines.entries()) {
      const words = isKnown
        ? await readInOwnLetters(ppOcr.whole, line)
        : await readOtherwise(ppOcr, line, others[index]!, script)
      read.push([line.picture, words])
    }
    return read
  }

  const readLines = async (
    image: GrayImage,
    allLines: Line[],
    known: Readings,
    script: Language | null,
    errors: unknown[],
  ): Promise<OcrWord[]> => {
    const lines = script && isWrittenDown(script) ? withLettersApart(allLines, image) : allLines
    const found = script ? modelsOf(script) : await findLanguagesOf(lines, known)
    const readings = await readAll(lines, found, found.join() === firstLanguage ? known : new Map())
    const read: (Line & { words: LineWord[] })[] = []
    for (const [index, line] of lines.entries())
      read.push({ ...line, words: await readNarrow(tesseract, line.picture, readings[index]!, found) })
    const unsure = unsureOf(read, script)
    const better = new Map(
      script === null || knowsLetters(ppOcr, read)
        ? await readUnsure(unsure, errors)
        : await readOther(unsure, script, knowsLetters(ppOcr.whole, read)),
    )
    const placed = read.flatMap(({ picture, box, words }) =>
      (better.get(picture) ?? words).map((word) =>
        onPage(script ? { ...word, box: tightBox(word.box, picture) } : word, picture, box),
      ),
    )
    return (script ? joinUnspacedParts(placed) : placed).map((word) => onPicture(word, image))
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
      const { isUpsideDown, script } = await findOrientation(lines, (some, language) =>
        readAll(some, [language], language === firstLanguage ? known : new Map()),
      )
      if (!isUpsideDown)
        return { words: await readLines(image, lines, known, script, errors), isUpsideDown, errors }
      const flipped = await turnImage(image, 180)
      const words = await readLines(flipped, await findLines(flipped), new Map(), script, errors)
      return { words, isUpsideDown, errors }
    },
  }
}

function lineAt(box: TextLine, image: GrayImage): Line {
  return { box, picture: cropLine(image, box) }
}

/** The lines of a page, with a line for each letter that is written downwards. */
function withLettersApart(lines: Line[], image: GrayImage): Line[] {
  const at = new Map(lines.map((line) => [line.box, line]))
  return withVerticalText([...at.keys()], image).map((box) => at.get(box) ?? lineAt(box, image))
}

/** A word in the picture of its line, in pixels of the whole picture. */
function onPage(word: LineWord, picture: GrayImage, line: TextLine): LineWord {
  const { x0, y0, x1, y1 } = alongCourse(trimBox(word.box, picture), line)
  return { ...word, box: { x0: line.x0 + x0, y0: line.y0 + y0, x1: line.x0 + x1, y1: line.y0 + y1 } }
}

function unsureOf<T extends Line & { words: LineWord[] }>(
  read: T[],
  script: Language | null,
): (T & ReadLine)[] {
  const nameLines = findNameLines(read)
  return read
    .map((line) => ({ ...line, isName: nameLines.has(line) }))
    .filter((line) => !isSure(line) || (script && line.words.some(isUnsureLatin)))
}

/** Whether an engine knows nearly all letters of what another one has read. */
function knowsLetters({ lacks }: Pick<PpOcr, 'lacks'>, read: readonly { words: LineWord[] }[]): boolean {
  const letters = read.flatMap(({ words }) => words.flatMap(({ text }) => text.match(/\p{L}/gu) ?? []))
  return letters.filter(lacks).length <= mostLacking * letters.length
}
