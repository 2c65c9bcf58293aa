import type { Turn } from '../read/turn.ts'
import type { GrayImage, OcrEngine, OcrWord } from './engine.ts'
import { fitPixels } from './gray-image.ts'
import { straighten } from './straighten.ts'

/** About A4 at 220 dpi: finer pictures take more time and are not read better. */
export const ocrPixels = 4_700_000
export const ocrDpi = 220
const mostEnlargement = 2

/**
 * What an engine read, in fractions of the turned and straightened picture, and that picture's size in
 * pixels.
 */
export type PictureText = {
  words: OcrWord[]
  width: number
  height: number
  turn: Turn
  skewDegrees: number
  /** Of parts of the engine that failed, without which it read on. */
  errors?: readonly unknown[]
}

/** Reads a picture that may be sideways, upside down or skewed. */
export async function readPicture(picture: GrayImage, engine: OcrEngine): Promise<PictureText> {
  const straight = await straighten(picture, engine.isSideways)
  const image = await fitPixels(straight.image, ocrPixels, mostEnlargement)
  const { words, isUpsideDown, errors } = await engine.recognise(image)
  return {
    words,
    width: image.width,
    height: image.height,
    turn: isUpsideDown ? (((straight.turn + 180) % 360) as Turn) : straight.turn,
    skewDegrees: straight.skewDegrees,
    ...(errors ? { errors } : {}),
  }
}
