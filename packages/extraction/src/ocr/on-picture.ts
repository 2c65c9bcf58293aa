import type { GrayImage, LineWord, OcrWord } from './engine.ts'

/** Where a word of a part of a picture, which starts at a place, stands on the picture. */
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
