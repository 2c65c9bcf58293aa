import type { Word } from '../../file-content.ts'

type Row<W extends Word = Word> = { words: W[]; y: number; size: number }

function middle({ box }: Word): number {
  return (box[1] + box[3]) / 2
}

/** The size of a sign without letters, such as a dash, is not known by its ink. */
function sizeOf({ text, fontSize }: Word, isOcr: boolean): number {
  return isOcr && !/[\p{L}\p{N}]/u.test(text) ? Infinity : Math.max(fontSize, 1e-4)
}

function nearMiddles<W extends Word>(words: readonly W[], isOcr: boolean): Row<W>[] {
  const rows: Row<W>[] = []
  for (const word of words.toSorted((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1)
    const size = sizeOf(word, isOcr)
    if (row && middle(word) - row.y < 0.42 * Math.min(size, row.size)) {
      row.words.push(word)
      row.y += (middle(word) - row.y) / row.words.length
      row.size = Math.min(row.size, size)
    } else rows.push({ words: [word], y: middle(word), size })
  }
  return rows
}

function edges({ words }: Row) {
  return {
    left: Math.min(...words.map(({ box }) => box[0])),
    right: Math.max(...words.map(({ box }) => box[2])),
    top: Math.min(...words.map(({ box }) => box[1])),
    bottom: words.map(({ box }) => box[3]).sort((a, b) => a - b)[words.length >> 1]!,
  }
}

/**
 * Whether a row in tall letters and a smaller row beside it have the same baseline, such as an amount in
 * letters twice as high as its label. A headline beside several lines is not joined: the row above would
 * overlap it.
 */
function isSameLine(before: Row | undefined, upper: Row, lower: Row): boolean {
  const [tall, small] = [edges(upper), edges(lower)]
  return (
    upper.size > 1.5 * lower.size &&
    Math.abs(tall.bottom - small.bottom) < 0.35 * lower.size &&
    (tall.right < small.left || small.right < tall.left) &&
    (!before || edges(before).bottom < tall.top + 0.35 * lower.size)
  )
}

/**
 * Groups a page's words into lines, by the distance of their centres. OCR boxes are as high as their letters,
 * so taller words join the words that have the same baseline.
 */
export function groupRows<W extends Word>(words: readonly W[], isOcr: boolean): W[][] {
  const rows: Row<W>[] = []
  for (const row of nearMiddles(words, isOcr)) {
    const last = rows.at(-1)
    if (isOcr && last && isSameLine(rows.at(-2), last, row)) last.words.push(...row.words)
    else rows.push(row)
  }
  return rows.map((row) => row.words.sort((a, b) => a.box[0] - b.box[0]))
}
