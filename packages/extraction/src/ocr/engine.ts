import type { Box } from '../model.ts'

/** A page's picture, one byte a pixel, black 0. */
export type GrayImage = { width: number; height: number; data: Uint8Array }

/** A word as an engine sees it, its box in fractions of the picture; `confidence` is how likely it is right. */
export type OcrWord = { text: string; box: Box; confidence: number }

/** A part of a picture, in its pixels; `x1` and `y1` lie outside. */
export type PixelBox = { x0: number; y0: number; x1: number; y1: number }

/** A word in the picture of its line. */
export type LineWord = { text: string; box: PixelBox; confidence: number }

export type OcrEngine = {
  name: string
  /** The words of an upright, straight picture, in any order. */
  recognise: (image: GrayImage) => Promise<OcrWord[]>
}
