import type { Turn } from '../read/turn.ts'
import type { GrayImage, OcrEngine, OcrWord } from './engine.ts'
import { fitPixels, turnImage } from './gray-image.ts'
import { straighten } from './straighten.ts'

/** About A4 at 220 dpi: finer pictures cost time and win nothing. */
export const ocrPixels = 4_700_000
export const ocrDpi = 220
const mostEnlargement = 2
const doubtful = 0.65

/** What an engine read, in fractions of the turned and straightened picture, and that picture's size. */
export type PictureText = {
  words: OcrWord[]
  width: number
  height: number
  turn: Turn
  skewDegrees: number
}

/** Reads a picture that may lie on its side, stand on its head or be skewed. */
export const readPicture = async (picture: GrayImage, engine: OcrEngine): Promise<PictureText> => {
  const straight = await straighten(picture)
  const image = await fitPixels(straight.image, ocrPixels, mostEnlargement)
  const words = await engine.recognise(image)
  const result = {
    words,
    width: image.width,
    height: image.height,
    turn: straight.turn,
    skewDegrees: straight.skewDegrees,
  }
  if (certainty(words) >= doubtful) return result
  const flipped = await engine.recognise(await turnImage(image, 180))
  if (lettersRead(flipped) <= lettersRead(words)) return result
  return { ...result, words: flipped, turn: ((straight.turn + 180) % 360) as Turn }
}

/** Mean confidence by letter; 1 where nothing was read. */
const certainty = (words: OcrWord[]): number => {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return letters === 0 ? 1 : lettersRead(words) / letters
}

const lettersRead = (words: OcrWord[]): number =>
  words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0)
