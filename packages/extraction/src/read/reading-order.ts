import type { Word } from '../file-content.ts'

/**
 * Orders words line by line from the top, each line from left to right. A word belongs to a line if its
 * centre is less than 0.35 of the lower word's height below the centre of the line's last word.
 */
export function orderWords(words: Word[]): Word[] {
  const lines: Word[][] = []
  const middle = ({ box }: Word) => (box[1] + box[3]) / 2
  for (const word of words.toSorted((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (last && middle(word) - middle(last) < 0.35 * Math.min(heightOf(word), heightOf(last)))
      line!.push(word)
    else lines.push([word])
  }
  return lines.flatMap((line) => line.sort((a, b) => a.box[0] - b.box[0]))
}

function heightOf({ box }: Word) {
  return box[3] - box[1]
}
