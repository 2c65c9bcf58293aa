import type { FieldDefinition, Word } from '@numora/contract'
import type { Box } from './rotation.ts'

/** The word at a point of the page; the smallest one where boxes overlap. */
export function wordAt(words: readonly Word[], x: number, y: number): Word | null {
  const slack = 0.002
  const [word] = words
    .filter(
      ({ box: [x0, y0, x1, y1] }) => x >= x0 - slack && x <= x1 + slack && y >= y0 - slack && y <= y1 + slack,
    )
    .toSorted((a, b) => areaOf(a.box) - areaOf(b.box))
  return word ?? null
}

/** The words whose middle is in a box, in reading order. */
export function wordsIn(words: readonly Word[], [x0, y0, x1, y1]: Box): Word[] {
  return words.filter(({ box: [a, b, c, d] }) => {
    const [x, y] = [(a + c) / 2, (b + d) / 2]
    return x >= x0 && x <= x1 && y >= y0 && y <= y1
  })
}

/** The text of words: with blanks between them, and for addresses a comma between lines. */
export function textOf(words: readonly Word[], format: FieldDefinition['format']): string {
  const separator = format === 'address' ? ', ' : ' '
  return words
    .map(({ text, box }, index) => {
      const previous = words[index - 1]
      if (!previous) return text
      const isNextLine = box[1] > (previous.box[1] + previous.box[3]) / 2
      const joint = isNextLine ? separator : ' '
      return `${joint === ', ' && /,$/.test(previous.text) ? ' ' : joint}${text}`
    })
    .join('')
}

/** The smallest box around words. */
export function boxAround(words: readonly Word[]): [number, number, number, number] {
  const at = (index: 0 | 1 | 2 | 3) => words.map(({ box }) => box[index])
  return [Math.min(...at(0)), Math.min(...at(1)), Math.max(...at(2)), Math.max(...at(3))]
}

function areaOf([x0, y0, x1, y1]: Box): number {
  return (x1 - x0) * (y1 - y0)
}
