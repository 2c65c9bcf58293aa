import type { Word } from '../../file-content.ts'
import { isSamePrint } from './print-size.ts'

type Row<W extends Word = Word> = { words: W[]; y: number; size: number }

function middle({ box }: Word): number {
  return (box[1] + box[3]) / 2
}

/** Whether a word is printed right behind another one, in letters of its size. */
function isBehind(word: Word, { box, fontSize }: Word, aspect: number): boolean {
  const gap = (word.box[0] - box[2]) * aspect
  const shared = Math.min(word.box[3], box[3]) - Math.max(word.box[1], box[1])
  const height = Math.min(word.box[3] - word.box[1], box[3] - box[1])
  return (
    isSamePrint(word.fontSize, fontSize, 'line') &&
    gap > -0.2 * fontSize &&
    gap < 0.6 * fontSize &&
    shared > 0.5 * height
  )
}

/** A recognised word; the size of a sign without letters, such as a dash, is not known by its ink. */
function alone<W extends Word>(word: W): Row<W> {
  const size = /[\p{L}\p{N}]/u.test(word.text) ? Math.max(word.fontSize, 1e-4) : Infinity
  return { words: [word], y: middle(word), size }
}

/** Words that are printed one behind the other, which letters below the line do not tear apart. */
function joinRuns<W extends Word>(words: readonly W[], aspect: number): Row<W>[] {
  const runs: W[][] = []
  for (const word of words) {
    const last = runs.at(-1)?.at(-1)
    if (last && isBehind(word, last, aspect)) runs.at(-1)!.push(word)
    else runs.push([word])
  }
  return runs.map((run) => ({
    words: run,
    y: run.reduce((sum, word) => sum + middle(word), 0) / run.length,
    size: Math.max(Math.min(...run.map(({ fontSize }) => fontSize)), 1e-4),
  }))
}

function nearMiddles<W extends Word>(runs: readonly Row<W>[]): Row<W>[] {
  const rows: Row<W>[] = []
  for (const { words, y, size } of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && y - row.y < 0.42 * Math.min(size, row.size)) {
      row.words.push(...words)
      row.y += ((y - row.y) * words.length) / row.words.length
      row.size = Math.min(row.size, size)
    } else rows.push({ words: [...words], y, size })
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
 * so taller words join the words that have the same baseline. `aspect` is the page's width by its height.
 */
export function groupRows<W extends Word>(words: readonly W[], isOcr: boolean, aspect: number): W[][] {
  const rows: Row<W>[] = []
  for (const row of nearMiddles(isOcr ? words.map(alone) : joinRuns(words, aspect))) {
    const last = rows.at(-1)
    if (isOcr && last && isSameLine(rows.at(-2), last, row)) last.words.push(...row.words)
    else rows.push(row)
  }
  return rows.map((row) => row.words.sort((a, b) => a.box[0] - b.box[0]))
}
