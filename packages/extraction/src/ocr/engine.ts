import type { Box } from '../model.ts'

/** A page's picture, one byte a pixel, black 0. */
export type GrayImage = { width: number; height: number; data: Uint8Array }

/** A word as an engine sees it, its box in fractions of the picture; `confidence` is how likely it is right. */
export type OcrWord = { text: string; box: Box; confidence: number }

/** A part of a picture, in its pixels; `x1` and `y1` lie outside. */
export type PixelBox = { x0: number; y0: number; x1: number; y1: number }

/** A word in the picture of its line. */
export type LineWord = { text: string; box: PixelBox; confidence: number }

/** What an engine read of a picture: where that stood on its head, the words lie on the picture turned back. */
type Recognised = { words: OcrWord[]; isUpsideDown: boolean }

export type OcrEngine = {
  name: string
  /** Whether the lines of a picture, which may be skewed, run up or down it; only some engines can tell. */
  isSideways?: (image: GrayImage) => Promise<boolean>
  /** Reads a straight picture; its words come in any order. */
  recognise: (image: GrayImage) => Promise<Recognised>
}
