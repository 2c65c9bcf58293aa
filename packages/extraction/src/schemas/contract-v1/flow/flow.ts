import type { Box, Source, Word } from '../../../file-content.ts'

/** Words beside each other on a page, or in one column of it. Lengths are in points. */
export type Line = {
  page: number
  words: readonly Word[]
  /** Positions of the words that start a cell: a wide gap is before them. */
  cellStarts: readonly number[]
  x0: number
  x1: number
  y0: number
  y1: number
  size: number
  isBold: boolean
  /** Left and right edge of the text around: of the page, or of the column. */
  left: number
  right: number
  /** Which column of how many the line is in. */
  column: 0 | 1 | 2
  /** In the top or bottom margin of its page. */
  isMargin: boolean
}

/** A word of a paragraph: where it starts in the text. */
export type Piece = { start: number; line: number; word: Word }

/** A heading, a clause, a row of a table: text that belongs together, over lines and pages. */
export type Paragraph = {
  index: number
  text: string
  pieces: readonly Piece[]
  lines: readonly Line[]
  /** Whether the whole paragraph is a heading. */
  isHeading: boolean
  /** The words of the heading that the paragraph is under or starts with. */
  heading: string
}

/** What a contract says in reading order, without running heads and page numbers. */
export type Flow = {
  paragraphs: readonly Paragraph[]
  pageCount: number
  /** Length of all text before each paragraph, and of all together at the end. */
  offsets: readonly number[]
  isOcr: boolean
}

/** Where a stretch of a paragraph is printed: the box of its words on the first of its lines. */
export function sourceOf(paragraph: Paragraph, start: number, end: number): Source | null {
  const words = wordsBetween(paragraph, start, end)
  const [first] = words
  if (!first) return null
  const same = words.filter(({ line }) => line === first.line).map(({ word }) => word.box)
  const box: Box = [
    Math.min(...same.map((each) => each[0])),
    Math.min(...same.map((each) => each[1])),
    Math.max(...same.map((each) => each[2])),
    Math.max(...same.map((each) => each[3])),
  ]
  return { page: paragraph.lines[first.line]!.page, box }
}

/** The least certain word of a stretch. */
export function certaintyOf(paragraph: Paragraph, start: number, end: number): number {
  return wordsBetween(paragraph, start, end).reduce((least, { word }) => Math.min(least, word.confidence), 1)
}

function wordsBetween({ pieces, text }: Paragraph, start: number, end: number): Piece[] {
  return pieces.filter((piece, i) => {
    const next = pieces[i + 1]?.start ?? text.length + 1
    return piece.start < end && next > start + 1
  })
}
