import type { Columns } from './columns.ts'
import { extentOf } from './extent-of.ts'
import { textOf } from './item.ts'
import type { Evidence } from './line-model.ts'
import { describing, extent, type Group, type NameLine, textOfLine, wordsOf } from './name-lines.ts'
import type { Row, TextCell } from './row-cells.ts'
import type { HeadCell } from './table-head.ts'
import { thresholds } from './thresholds.ts'

/**
 * Periods, batch numbers and attributes under an item's name: they describe the item but are not part of its
 * name.
 */
export const remark = /^[•·]|^\*(?!\S*\*)|\p{L}\.? ?:|\d:(?: |$)|\d[./-]\d{1,2}[./-]\d{2}/u

/** A code: one word with a digit, without small letters and without several joined words. */
const code = /^(?=\S*\d)(?!\S*\p{L}{4}\S*\P{L}\S*\p{L}{4})[\p{Lu}\d./_-]{3,}$/u

export function isCode(line: readonly TextCell[]): boolean {
  return code.test(textOfLine(line))
}

/** A line with what follows it in its last segment: the number behind a label may be in the column of another. */
function withRest(line: readonly TextCell[]): string {
  const { segment, to } = line.at(-1)!
  return textOf([...wordsOf(line), ...segment.words.slice(to)])
}

function isRemark(line: readonly TextCell[]): boolean {
  return remark.test(withRest(line))
}

/** Whether a line begins with a known label. */
function isLabelled(line: readonly TextCell[]): boolean {
  const { segment, from } = line[0]!
  return segment.hits.some((hit) => hit.from === from)
}

/** Whether two lines, one below the other, are as close as those of one text. */
export function isClose(upper: readonly TextCell[], lower: readonly TextCell[]): boolean {
  const [above, below] = [upper[0]!.segment, lower[0]!.segment]
  return above.page === below.page && below.y0 - above.y0 <= thresholds.widestLeading * below.size
}

/** Right edges in points: `longest` of the longest text of the column, `end` of the column's space. */
type Edges = { longest: number; end: number }

/** How the descriptions of a table are set. */
export type NameSetting = {
  edges: Edges
  /** Where most names begin, in points. */
  left: number
  /** How often a second line begins with a word that had no room on the first: from -1, never, to 1, always. */
  wraps: number
  /** The share of the items that have text above their numbers as well as beside them. */
  above: number
  /** The share of the items whose text has a second line close below the first. */
  second: number
  /** The share of the items whose text begins with a code on a line of its own. */
  coded: number
}

/** How much farther right the next line's first word would have ended on this line, in points. */
function neededOn(upper: readonly TextCell[], lower: readonly TextCell[]): number {
  const { segment, from } = lower[0]!
  const [x0, x1] = extentOf(segment, from, from + 1)
  return extent(upper)[1] + 0.25 * segment.size + x1 - x0
}

/** Whether the next line's first word did not fit on this one; null: it is not clear. */
export function wasFull(
  upper: readonly TextCell[],
  lower: readonly TextCell[],
  { longest, end }: Edges,
): boolean | null {
  if (/[\p{L}\d][-/]$|[,&+(]$/u.test(textOfLine(upper))) return true
  const needed = neededOn(upper, lower)
  return needed > end ? true : needed <= longest ? false : null
}

function share<T>(all: readonly T[], isSo: (one: T) => boolean): number {
  return all.filter(isSo).length / Math.max(1, all.length)
}

function clipped(value: number): number {
  return Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0
}

/** Measures how the descriptions of a table are set. */
export function nameSettingOf(
  groups: readonly Group[],
  columns: Columns,
  cells: readonly HeadCell[],
): NameSetting {
  const isRight = ({ column }: { column: number }) => column > columns.description
  const starts = groups.flatMap(({ anchor }) => [
    ...anchor.numbers.filter(isRight).map(({ x0 }) => x0),
    ...anchor.texts.filter(isRight).map((cell) => extent([cell])[0]),
  ])
  const end = Math.min(...starts, ...cells.slice(columns.description + 1).map(({ x0 }) => x0))
  const blocks = groups.map(({ anchor, before, after }) =>
    [...before, anchor, ...after].map((row) => describing(row, columns)).filter((line) => line.length > 0),
  )
  // Text farther below may be wider than the column, and so may a single word.
  const ends = blocks.flatMap((lines) => {
    const apart = lines.findIndex((line, i) => i > 0 && !isClose(lines[i - 1]!, line))
    return lines
      .slice(0, apart < 0 ? lines.length : apart)
      .flatMap((line) => (wordsOf(line).length > 1 ? extent(line)[1] : []))
  })
  const edges = { longest: Math.max(...ends.filter((x) => x < end)), end }
  const answers = blocks.flatMap(([name, next]) => (name && next ? wasFull(name, next, edges) : []))
  const countOf = (answer: boolean) => answers.filter((each) => each === answer).length
  const isNamed = (row: Row) => describing(row, columns).length > 0
  const begun = groups.filter(({ anchor, before }) => isNamed(anchor) && before.some(isNamed))
  const lefts = blocks.flatMap(([name]) => (name ? extent(name)[0] : [])).sort((a, b) => a - b)
  return {
    edges,
    left: lefts[lefts.length >> 1] ?? 0,
    wraps: (countOf(true) - countOf(false)) / Math.max(1, answers.length),
    above: begun.length / Math.max(1, groups.length),
    second: share(blocks, ([name, next]) => name !== undefined && next !== undefined && isClose(name, next)),
    coded: share(blocks, (lines) => lines.length > 1 && isCode(lines[0]!)),
  }
}

/** What two lines, one below the other, have to do with each other. */
export function pairEvidence(
  label: string,
  upper: readonly TextCell[],
  lower: readonly TextCell[],
  { edges, wraps, second, coded }: NameSetting,
): Evidence {
  const [above, below] = [upper[0]!.segment, lower[0]!.segment]
  const text = textOfLine(lower)
  const answer = wasFull(upper, lower, edges)
  const needed = neededOn(upper, lower)
  const leading = (below.y0 - above.y0) / below.size
  const isSmall = /^\p{Ll}/u.test(text)
  const differences = {
    'of other size': Math.abs(above.size - below.size) > thresholds.otherSize * below.size,
    'of other weight': wordsOf(lower)[0]!.isBold !== wordsOf(upper)[0]!.isBold,
    'then a remark': isRemark(lower),
    'of an item again': text === textOfLine(upper),
    'from a code': isCode(upper),
    'to a code': isCode(lower),
  }
  const different = Object.entries(differences).flatMap(([name, isSo]) =>
    isSo ? [[`${label}: ${name}`, 1]] : [],
  )
  if (different.length > 0)
    return {
      [`${label}: different lines`]: 1,
      ...Object.fromEntries(different),
      ...(differences['from a code'] ? { [`${label}: from a code, as items are`]: coded } : {}),
    }
  const fit = answer === null ? 'may be full' : answer ? 'full' : 'not full'
  const habit = wraps > 0.2 ? 'wraps' : wraps < -0.2 ? 'does not wrap' : 'may wrap'
  return {
    [`${label}: always`]: 1,
    [`${label}: items with a second line`]: second,
    ...(isLabelled(lower) ? { [`${label}: to a label`]: 1 } : {}),
    ...(wordsOf(lower).length === 1 ? { [`${label}: lower line of one word`]: 1 } : {}),
    ...(/^[(["]/.test(text) ? { [`${label}: lower line in brackets`]: 1 } : {}),
    ...(/\d/.test(text) ? { [`${label}: lower line with digits`]: 1 } : {}),
    [`${label}: upper line ${fit}, column ${habit}`]: 1,
    [`${label}: leading`]: clipped((leading - 1.2) / 2),
    [`${label}: room to the column's end`]: clipped((edges.end - needed) / (10 * below.size)),
    [`${label}: room to the longest line`]: clipped((edges.longest - needed) / (10 * below.size)),
    ...(/[-/,&+(]$/u.test(textOfLine(upper)) ? { [`${label}: upper line ends open`]: 1 } : {}),
    ...(leading > thresholds.widestLeading ? { [`${label}: apart`]: 1 } : {}),
    ...(isSmall ? { [`${label}: lower line begins small`]: 1 } : {}),
    ...(/^[^\p{L}]*$/u.test(text) ? { [`${label}: lower line without letters`]: 1 } : {}),
    ...(extent(lower)[0] - extent(upper)[0] > 0.4 * below.size
      ? { [`${label}: lower line indented`]: 1 }
      : {}),
    ...(extent(upper)[0] - extent(lower)[0] > 0.4 * below.size
      ? { [`${label}: upper line indented`]: 1 }
      : {}),
  }
}

/** Where the numbers of an item are: `level` is the middle of their line in points. */
type StartForm = Pick<NameSetting, 'above' | 'coded'> & {
  isStacked: boolean
  hasOwnLine: boolean
  level: number
}

/** Whether the lines from one on, as far as they are close to each other, are centred on the numbers. */
function isCentred(lines: readonly NameLine[], from: number, level: number): boolean {
  let last = from
  while (lines[last + 1] && isClose(lines[last]!.cells, lines[last + 1]!.cells)) last++
  const [{ segment: first }, { segment: end }] = [lines[from]!.cells[0]!, lines[last]!.cells[0]!]
  return last > from && Math.abs((first.y0 + end.y1) / 2 - level) < thresholds.centred * first.size
}

/**
 * What speaks for a name to begin with a line, which is `steps` lines below that of the numbers; `hasOwnLine` says whether
 * there is text beside the numbers.
 */
export function startEvidence(
  lines: readonly NameLine[],
  from: number,
  steps: number,
  { isStacked, hasOwnLine, above, coded, level }: StartForm,
): Evidence {
  const { cells } = lines[from]!
  const text = textOfLine(cells)
  const { size } = cells[0]!.segment
  const letters = text.replace(/\P{L}/gu, '').length
  const hasBold = lines.some((line) => wordsOf(line.cells)[0]!.isBold)
  const isBold = wordsOf(cells)[0]!.isBold
  const largest = Math.max(...lines.map((line) => line.cells[0]!.segment.size))
  const distance = steps < -3 ? 'far above' : steps > 2 ? 'far below' : `${steps} lines below`
  const place = `${hasOwnLine ? '' : 'numbers alone, '}${distance}`
  return {
    [`start: ${place}`]: 1,
    'start: letters': Math.min(letters, 5) / 5,
    ...(hasOwnLine && steps < 0 ? { 'start: above, as few items': 1 - above } : {}),
    ...(letters < 2 ? { 'start: no letters': 1 } : {}),
    ...(isStacked ? { [`start: stacked, ${place}`]: 1 } : {}),
    ...(from === 0 ? { 'start: first line': 1 } : {}),
    ...(isRemark(cells) ? { 'start: remark': 1 } : {}),
    ...(isLabelled(cells) ? { 'start: label': 1 } : {}),
    ...(isCode(cells) ? { 'start: code': 1, 'start: code, as items begin': from === 0 ? coded : 0 } : {}),
    ...(isCentred(lines, from, level) ? { [`start: ${from === 0 ? 'all' : 'rest'} centred`]: 1 } : {}),
    ...(/^(?:[-•·–]|\*(?!\S*\*)|\d+ ?[x×])/u.test(text) ? { 'start: bullet': 1 } : {}),
    ...(hasBold ? { [isBold ? 'start: bold' : 'start: not bold']: 1 } : {}),
    ...(size < 0.92 * largest ? { 'start: smaller': 1 } : {}),
  }
}
