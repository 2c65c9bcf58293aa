import type { GrayImage, OcrEngine, OcrWord } from './engine.ts'
import type { LineBox } from './find-text-lines.ts'
import { cropImage } from './gray-image.ts'
import { findOtherLanguage, usualLanguages } from './language.ts'
import { mergeReadings } from './merge-readings.ts'
import type { LineReading, PpOcr } from './pp-ocr.ts'
import { type LineWord, splitLine } from './split-line.ts'
import type { TesseractEngine } from './tesseract.ts'

type Line = LineReading & { box: LineBox; picture: GrayImage }

/** PP-OCR finds and reads the lines of a picture, Tesseract reads them once more. */
export const createTwoEngines = (ppOcr: PpOcr, tesseract: TesseractEngine): OcrEngine => ({
  name: 'pp-ocr and tesseract',
  recognise: async (image) => {
    const lines: Line[] = []
    for (const box of await ppOcr.findLines(image)) {
      const picture = cropImage(image, box)
      lines.push({ box, picture, ...(await ppOcr.readLine(picture)) })
    }
    const other = findOtherLanguage(lines.flatMap((line) => textOf(line).split(' ')))
    const languages = other ? [other] : usualLanguages
    return lines.flatMap(({ box, picture, letters, pixelsPerStep }) => {
      if (letters.length === 0) return []
      const merged = mergeReadings(letters, tesseract.readLine(picture, languages))
      return splitLine(merged, picture, pixelsPerStep).map((word) => onPicture(word, box, image))
    })
  },
})

const textOf = ({ letters }: Line): string => letters.map(({ text }) => text).join('')

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
