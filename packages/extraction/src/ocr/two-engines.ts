import type { GrayImage, LineWord, OcrEngine, OcrWord } from './engine.ts'
import { cropImage } from './gray-image.ts'
import { findLanguage, firstLanguage, type Language, usualLanguages } from './language.ts'
import { mergeReadings } from './merge-readings.ts'
import { onPicture } from './on-picture.ts'
import type { PpOcr } from './pp-ocr.ts'
import { splitLine } from './split-line.ts'
import type { TesseractEngine } from './tesseract.ts'

/** A line with a word less sure than this is read by the second engine, too. */
const sure = 0.85
/** So is one with more white at an end, against its height, than finding it leaves there: a letter may be missing. */
const mostWhite = 0.5

/**
 * PP-OCR finds the lines of a picture; Tesseract reads them, and PP-OCR reads again those that
 * Tesseract is not sure of.
 */
export const createTwoEngines = (ppOcr: PpOcr, tesseract: TesseractEngine): OcrEngine => ({
  name: 'pp-ocr and tesseract',
  recognise: async (image) => {
    const boxes = await ppOcr.findLines(image)
    const pictures = boxes.map((box) => cropImage(image, box))
    const readAll = (languages: Language[]) =>
      pictures.map((picture) => tesseract.readLine(picture, languages))
    const first = readAll([firstLanguage])
    const language = findLanguage(first.flatMap((words) => words.map(({ text }) => text)))
    const readings = language === firstLanguage ? first : readAll(language ? [language] : usualLanguages)
    const words: OcrWord[] = []
    for (const [index, box] of boxes.entries())
      for (const word of await readAgain(ppOcr, pictures[index]!, readings[index]!))
        words.push(onPicture(word, image, box))
    return words
  },
})

const readAgain = async (ppOcr: PpOcr, picture: GrayImage, words: LineWord[]): Promise<LineWord[]> => {
  if (isWhole(words, picture) && words.every(({ confidence }) => confidence >= sure)) return words
  const { letters, pixelsPerStep } = await ppOcr.readLine(picture)
  const merged = mergeReadings(letters, words)
  return merged ? splitLine(merged, picture, pixelsPerStep) : words
}

const isWhole = (words: LineWord[], { width, height }: GrayImage): boolean => {
  const left = Math.min(...words.map(({ box }) => box.x0))
  const right = Math.max(...words.map(({ box }) => box.x1))
  return Math.max(left, width - right) <= mostWhite * height
}
