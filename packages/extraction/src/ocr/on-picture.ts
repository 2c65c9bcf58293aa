import type { GrayImage, LineWord, OcrWord } from './engine.ts'

/** Converts the box of a word in a picture, in pixels, into fractions of the picture. */
export function onPicture(
  { text, confidence, box }: LineWord,
  { width, height }: Pick<GrayImage, 'width' | 'height'>,
): OcrWord {
  return { text, confidence, box: [box.x0 / width, box.y0 / height, box.x1 / width, box.y1 / height] }
}
