import type { EngineModel } from '@numora/contract'
import type { Box } from '../file-content.ts'

/** A page's picture: one byte per pixel, 0 is black. */
export type GrayImage = { width: number; height: number; data: Uint8Array }

/**
 * A word as read by an engine: its box in fractions of the picture; `confidence` is the probability that it
 * is right.
 */
export type OcrWord = { text: string; box: Box; confidence: number }

/** A part of a picture, in pixels; `x1` and `y1` are exclusive. */
export type PixelBox = { x0: number; y0: number; x1: number; y1: number }

/** A word in the picture of its line. */
export type LineWord = { text: string; box: PixelBox; confidence: number }

/**
 * What an engine read. If the picture was upside down, the boxes refer to the picture after a turn by 180
 * degrees.
 */
type Recognised = { words: OcrWord[]; isUpsideDown: boolean }

export type OcrEngine = {
  name: string
  /** The networks that it reads with. */
  models: readonly EngineModel[]
  /**
   * Whether the lines of a picture, which may be skewed, run vertically; only some engines can decide this.
   */
  isSideways?: (image: GrayImage) => Promise<boolean>
  /** Reads a straight picture; the words are in any order. */
  recognise: (image: GrayImage) => Promise<Recognised>
}
