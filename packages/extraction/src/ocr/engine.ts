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

/**
 * The course of a line of text across a page that is not flat: how far its middle is below that of the box at
 * its right end (`rise`), and how far both ends are below the middle (`sag`), in pixels.
 */
export type LineCourse = { rise: number; sag: number }

/** The box of a line; of one that is not level, the box around its letters if it were. */
export type TextLine = PixelBox & { course?: LineCourse }

/** A word in the picture of its line. */
export type LineWord = { text: string; box: PixelBox; confidence: number }

/**
 * What an engine read. If the picture was upside down, the boxes refer to the picture after a turn by 180
 * degrees.
 */
type Recognised = {
  words: OcrWord[]
  isUpsideDown: boolean
  /** Of parts that failed, without which it read on. */
  errors?: readonly unknown[]
}

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
