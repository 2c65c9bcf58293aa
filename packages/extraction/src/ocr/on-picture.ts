import type { GrayImage, LineWord, OcrWord } from './engine.ts'

/**
 * Converts the box of a word in a part of a picture into fractions of the whole picture; `x0` and `y0` are
 * the part's origin in pixels.
 */
export function onPicture(
  { text, confidence, box }: LineWord,
  { width, height }: Pick<GrayImage, 'width' | 'height'>,
  { x0, y0 } = { x0: 0, y0: 0 },
): OcrWord {
  return {
    text,
    confidence,
    box: [(x0 + box.x0) / width, (y0 + box.y0) / height, (x0 + box.x1) / width, (y0 + box.y1) / height],
  }
}
