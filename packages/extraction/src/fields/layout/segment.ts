import type { Box, Word } from '../../file-content.ts'
import type { Concept } from '../lexicon/concepts.ts'

/** The words of a label within a segment, by index; `to` is exclusive. */
export type Hit = {
  from: number
  to: number
  /** The meanings that the ranker knows. */
  concepts: readonly Concept[]
  /** All meanings. */
  meanings: readonly Concept[]
}

/** A word at the place where it is read; where the page or a part of a line is read from right to left, that is not where it is printed. */
export type LaidWord = Word & {
  printedBox?: Box
  /** Where it stands beside the other cells of its line, where its cell is read in another order. */
  place?: Box
}

/** Words of a line without a wide gap between them: a cell, a label, or running text. */
export type Segment = {
  /** Index among all segments of the document, in reading order. */
  index: number
  page: number
  line: number
  words: readonly LaidWord[]
  text: string
  /** The index in `text` at which each word starts. */
  starts: readonly number[]
  /** How many digits are in `text`: fewer than a value has make others search for none. */
  digits: number
  /** In points. */
  x0: number
  y0: number
  x1: number
  y1: number
  size: number
  isBold: boolean
  hits: readonly Hit[]
  /** Whether it consists of labels only, apart from punctuation. */
  isLabel: boolean
  left: Segment | null
  /** The currency in a segment of its own before an amount. */
  currency: Segment | null
  right: Segment | null
  above: Segment | null
  below: Segment | null
  block: Block
  /** Index in the block. */
  blockIndex: number
}

/** Aligned segments, one below the other, with what is found among all of them. */
type Block = {
  segments: Segment[]
  /** The meanings of their labels that the ranker knows. */
  concepts: Set<Concept>
  /** Whether one of them contains `@`. */
  hasAt: boolean
}

export type Line = { page: number; segments: Segment[] }

export type LayoutPage = { number: number; width: number; height: number; isOcr: boolean; medianSize: number }

export type Layout = { pages: LayoutPage[]; lines: Line[]; segments: Segment[] }

/** The box around others. */
export function around(boxes: readonly Box[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    x0 = Math.min(x0, box[0])
    y0 = Math.min(y0, box[1])
    x1 = Math.max(x1, box[2])
    y1 = Math.max(y1, box[3])
  }
  return [x0, y0, x1, y1]
}

/** The box around words where they are printed. */
export function boxOf(words: readonly LaidWord[]): Box {
  return around(words.map(({ box, printedBox }) => printedBox ?? box))
}

/** The boxes of a word that words are joined to. */
export function boxAround(words: readonly LaidWord[]): Pick<LaidWord, 'box' | 'printedBox' | 'place'> {
  return {
    box: around(words.map((word) => word.box)),
    ...(words.some(({ printedBox }) => printedBox) ? { printedBox: boxOf(words) } : {}),
    ...(words.some(({ place }) => place)
      ? { place: around(words.map((word) => word.place ?? word.box)) }
      : {}),
  }
}

/** The text of some words of a segment; `to` is exclusive. */
export function textOf({ text, starts }: Segment, from: number, to: number): string {
  return text.slice(starts[from], to < starts.length ? starts[to]! - 1 : text.length)
}

/** The words of a segment that a range of its text belongs to; the end is exclusive. */
export function wordsAt(segment: Segment, start: number, end: number): [from: number, to: number] {
  const { starts } = segment
  let from = starts.length - 1
  while (from > 0 && starts[from]! > start) from--
  let to = from + 1
  while (to < starts.length && starts[to]! < end) to++
  return [from, to]
}
