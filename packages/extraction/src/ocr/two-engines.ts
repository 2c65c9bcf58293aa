import type { GrayImage, OcrEngine, OcrWord } from './engine.ts'
import type { LineBox } from './find-text-lines.ts'
import { findOtherLanguage, usualLanguages } from './language.ts'
import { mergeReadings } from './merge-readings.ts'
import type { PpLine, PpOcr } from './pp-ocr.ts'
import { type LineWord, splitLine } from './split-line.ts'
import type { TesseractEngine } from './tesseract.ts'

const textOf = ({ letters }: PpLine): string => letters.map(({ text }) => text).join('')

/** PP-OCR finds and reads the lines of a picture, Tesseract reads them once more. */
export const createTwoEngines = (ppOcr: PpOcr, tesseract: TesseractEngine): OcrEngine => ({
  name: 'pp-ocr and tesseract',
  recognise: async (image) => {
    const lines = await ppOcr(image)
    const other = findOtherLanguage(lines.flatMap((line) => textOf(line).split(' ')))
    const languages = other ? [other] : usualLanguages
    return lines.flatMap((line) => {
      if (line.letters.length === 0) return []
      const letters = mergeReadings(line.letters, tesseract.readLine(line.picture, languages))
      const words = splitLine(letters, line.picture, line.pixelsPerStep)
      return words.map((word) => onPicture(word, line.box, image))
    })
  },
})

const onPicture = ({ text, probability, box }: LineWord, line: LineBox, image: GrayImage): OcrWord => ({
  text,
  confidence: probability,
  box: [
    (line.x0 + box.x0) / image.width,
    (line.y0 + box.y0) / image.height,
    (line.x0 + box.x1) / image.width,
    (line.y0 + box.y1) / image.height,
  ],
})
