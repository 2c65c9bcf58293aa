import type { LineWord } from './engine.ts'

export function heightOf({ box }: LineWord): number {
  return box.y1 - box.y0
}

/** Words of a line as one, in the box around them, with the confidence of the least sure one. */
export function joinWords(words: readonly LineWord[]): LineWord {
  return {
    text: words.map(({ text }) => text).join(''),
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
    box: {
      x0: Math.min(...words.map(({ box }) => box.x0)),
      y0: Math.min(...words.map(({ box }) => box.y0)),
      x1: Math.max(...words.map(({ box }) => box.x1)),
      y1: Math.max(...words.map(({ box }) => box.y1)),
    },
  }
}
