import type { Box } from '../model.ts'

/** A page's picture, one byte a pixel, black 0. */
export type GrayImage = { width: number; height: number; data: Uint8Array }

/** A word as an engine sees it, its box in fractions of the picture. */
export type OcrWord = { text: string; box: Box; confidence: number }

export type OcrEngine = {
  name: string
  /** The words of an upright, straight picture, in any order. */
  recognise: (image: GrayImage) => Promise<OcrWord[]>
}
