import type { Amount } from '../candidates/amounts.ts'
import type { Layout, Line, Segment } from '../layout/segment.ts'
import { findLabels } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'
import { extentOf } from './extent-of.ts'
import {
  type HeadCell,
  hasMoney,
  isHeadLine,
  isMostlyTitles,
  isTitleLine,
  rolesOf,
  type TableHead,
  unknownRoles,
  withMostTitles,
} from './table-head.ts'
import { thresholds } from './thresholds.ts'
import { isSetLikeItem, isTotalsLine } from './totals-line.ts'

type AmountsBySegment = ReadonlyMap<Segment, readonly Amount[]>

/** Words that are next to each other, as one cell; positions in points. */
type Stretch = { x0: number; x1: number; isNumber: boolean; isShort: boolean }

/** The positions (in points) at which words of several rows start one below the other, from left to right. */
type Starts = readonly number[]

function isMoney({ decimals, hasCurrency, traits }: Amount): boolean {
  return decimals >= 2 || hasCurrency || traits.includes('grouped')
}

function isNear(starts: Starts, x: number, size: number): boolean {
  let [from, to] = [0, starts.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (starts[middle]! < x) from = middle + 1
    else to = middle
  }
  const nearest = Math.min(x - (starts[from - 1] ?? -Infinity), (starts[from] ?? Infinity) - x)
  return nearest < thresholds.startAlignment * size
}

/**
 * Finds where words after a gap start at the same position in most rows, each time after a different word.
 */
function findStarts(rows: readonly Line[]): Starts {
  const shown = rows.slice(0, thresholds.mostStarts)
  const found = shown.flatMap(({ segments }) =>
    segments.flatMap((segment) =>
      segment.words.slice(1).flatMap((_, i) => {
        const [x0] = extentOf(segment, i + 1, i + 2)
        const [, end] = extentOf(segment, i, i + 1)
        const isApart = x0 - end > thresholds.columnSpace * segment.size
        return isApart ? [{ x: x0, size: segment.size, before: segment.words[i]!.text }] : []
      }),
    ),
  )
  const fewestRows = Math.max(3, thresholds.leastRowsOfStart * shown.length)
  const common = found.filter(({ x, size }) => {
    const same = found.filter((other) => Math.abs(other.x - x) < thresholds.startAlignment * size)
    return new Set(same.map(({ before }) => before)).size >= fewestRows
  })
  const cells = rows.length > 1 ? rows.flatMap(({ segments }) => segments.map(({ x0 }) => x0)) : []
  return [...common.map(({ x }) => x), ...cells].sort((a, b) => a - b)
}

/** Splits a segment into cells: adjacent numbers, and words that start where those of other rows start. */
function stretchesOf(segment: Segment, amounts: readonly Amount[], starts: Starts): Stretch[] {
  const stretches: Stretch[] = []
  let wasNumber = false
  for (let from = 0; from < segment.words.length; ) {
    const amount = amounts.find((each) => each.from === from)
    const to = amount?.to ?? from + 1
    const [x0, x1] = extentOf(segment, from, to)
    const isNumber = amount !== undefined
    const last = stretches.at(-1)
    const isApart = last !== undefined && x0 - last.x1 > thresholds.columnSpace * segment.size
    if (last && !(isApart && ((isNumber && wasNumber) || isNear(starts, x0, segment.size)))) {
      last.x1 = x1
      last.isNumber &&= isNumber
      last.isShort &&= x1 - last.x0 < thresholds.widestUnit * segment.size
    } else stretches.push({ x0, x1, isNumber, isShort: x1 - x0 < thresholds.widestUnit * segment.size })
    wasNumber = isNumber
    from = to
  }
  return stretches
}

function rightmost(line: Line, amounts: AmountsBySegment): number | null {
  const found = line.segments.flatMap((segment) =>
    (amounts.get(segment) ?? []).filter(isMoney).map(({ from, to }) => extentOf(segment, from, to)[1]),
  )
  return found.at(-1) ?? null
}

/**
 * The longest run of lines of a page whose last amounts end at the same position, up to its sums or to
 * another table.
 */
function findRows(lines: readonly Line[], amounts: AmountsBySegment): Line[] {
  const ends = lines.flatMap((line, index) => {
    const x = rightmost(line, amounts)
    const isTotals = isTotalsLine(line) && !isSetLikeItem(lines, index)
    return x === null && !isTotals && !isHeadLine(line) ? [] : [{ line, x, isEnd: isTotals || x === null }]
  })
  let best: Line[] = []
  const tried = new Set<string>()
  for (const { x: place, line, isEnd } of ends) {
    if (place === null || isEnd || tried.size === thresholds.mostStarts) continue
    const { size } = line.segments[0]!
    // Amounts of a column end at the very same place.
    if (tried.has(`${place} ${size}`)) continue
    tried.add(`${place} ${size}`)
    const same = ends.filter(({ x }) => x === null || Math.abs(x - place) < thresholds.amountAlignment * size)
    const first = same.findIndex((end) => !end.isEnd)
    const behind = same.findIndex((end, i) => end.isEnd && i > first)
    const rows = same.slice(first, behind < 0 ? same.length : behind)
    if (rows.length > best.length) best = rows.map((end) => end.line)
  }
  return best
}

/**
 * The rows that start near the left edge: sums start farther right, as do rows whose name is printed on a
 * line of its own above.
 */
function startingLeft(rows: readonly Line[]): readonly Line[] {
  const starts = rows.map(({ segments }) => Math.min(...segments.map(({ x0 }) => x0)))
  const left = Math.min(...starts)
  const found = rows.filter(
    ({ segments }, i) => starts[i]! - left < thresholds.widestRowStart * segments[0]!.size,
  )
  return found.length > 1 ? found : rows
}

/** The columns: horizontal ranges that the rows' cells occupy, with free space between them. */
function findColumns(rows: readonly Line[], amounts: AmountsBySegment): Stretch[] {
  const starts = findStarts(rows)
  const all = rows
    .flatMap((row) =>
      row.segments.flatMap((segment) => stretchesOf(segment, amounts.get(segment) ?? [], starts)),
    )
    .sort((a, b) => a.x0 - b.x0)
  const edges = all
    .flatMap(({ x0, x1 }) => [
      { x: x0 + 0.5, step: 1 },
      { x: Math.max(x1, x0 + 1), step: -1 },
    ])
    .sort((a, b) => a.x - b.x || a.step - b.step)
  const needed = Math.max(1, Math.ceil(thresholds.leastRowsOfColumn * rows.length))
  const columns: Stretch[] = []
  let depth = 0
  for (const { x, step } of edges) {
    if (depth < needed && depth + step >= needed)
      columns.push({ x0: x, x1: x, isNumber: true, isShort: true })
    if (depth >= needed && depth + step < needed) columns.at(-1)!.x1 = x
    depth += step
  }
  return columns.map((column) => {
    const inside = all.filter(({ x0, x1 }) => Math.min(x1, column.x1) - Math.max(x0, column.x0) > 0)
    return {
      ...column,
      isNumber: inside.filter(({ isNumber }) => isNumber).length * 2 > inside.length,
      isShort: inside.every(({ isShort }) => isShort),
    }
  })
}

function gapTo(x0: number, x1: number, column: Stretch): number {
  return Math.max(column.x0 - x1, x0 - column.x1, 0) + 0.01 * Math.abs(x0 + x1 - column.x0 - column.x1)
}

/** A column, found from its rows or from a title alone, with the words above it. */
type TitledColumn = { column: Stretch; title: { text: string; x0: number; x1: number } }

/**
 * The titles by column, if there is one for each: titles may begin where the spaces of the columns do, and numbers end where
 * these do, so that others are nearer.
 */
function oneForEach(found: readonly Stretch[], lines: readonly Line[]): TitledColumn[] | null {
  const titles = lines.flatMap(({ segments }) => segments)
  if (lines.length !== 1 || titles.length !== found.length) return null
  const isInSpace = ({ x0, x1 }: Segment, i: number) =>
    x1 <= found[i]!.x1 && (i === 0 || x0 >= found[i - 1]!.x1)
  if (!titles.every((title, i) => title.isLabel && isInSpace(title, i))) return null
  return titles.map(({ text, x0, x1 }, i) => ({ column: found[i]!, title: { text, x0, x1 } }))
}

/**
 * Assigns the words above the columns to the nearest one; the words of a known label stay together. Words
 * that are above no column make an empty column of their own.
 */
function withTitles(found: readonly Stretch[], lines: readonly Line[]): TitledColumn[] {
  const columns = found.map(
    (column): TitledColumn => ({ column, title: { text: '', x0: Infinity, x1: -Infinity } }),
  )
  for (const segment of lines.flatMap((line) => line.segments))
    for (let from = 0; from < segment.words.length; ) {
      const to = segment.hits.find((hit) => hit.from === from)?.to ?? from + 1
      const [x0, x1] = extentOf(segment, from, to)
      const text = segment.words
        .slice(from, to)
        .map((word) => word.text)
        .join(' ')
      const gaps = columns.map(({ column }) => gapTo(x0, x1, column))
      const least = Math.min(...gaps)
      if (least > thresholds.widestTitleShift * segment.size)
        columns.push({ column: { x0, x1, isNumber: true, isShort: true }, title: { text, x0, x1 } })
      else {
        const { title } = columns[gaps.indexOf(least)]!
        title.text = `${title.text} ${text}`.trim()
        title.x0 = Math.min(title.x0, x0)
        title.x1 = Math.max(title.x1, x1)
      }
      from = to
    }
  return columns.sort((a, b) => a.column.x0 - b.column.x0)
}

/** A column as wide as its cells and its title, but no farther than its neighbours. */
function cellOf(index: number, columns: readonly TitledColumn[]): HeadCell {
  const { column, title } = columns[index]!
  const roles = rolesOfTitle(title.text)
  // If a number column's title has no meaning in a table, it may be any kind: sums and products decide.
  const isOpen = roles.length === 0 || (column.isNumber && roles.every((role) => role === 'col_other'))
  return {
    text: title.text,
    roles: isOpen ? untitledRoles(column) : roles,
    x0: Math.max(Math.min(column.x0, title.x0), columns[index - 1]?.column.x1 ?? 0),
    x1: Math.min(Math.max(column.x1, title.x1), columns[index + 1]?.column.x0 ?? Infinity),
  }
}

function rolesOfTitle(text: string): HeadCell['roles'] {
  const words = plainWords(text)
  const labels = findLabels(words)
  const whole = labels.find(({ from, to }) => from === 0 && to === words.length)
  return whole ? rolesOf(whole.concepts) : [...new Set(labels.flatMap(({ concepts }) => rolesOf(concepts)))]
}

/** Cells in which a title that is not known means no descriptions where another title does. */
function withoutDetails(cells: readonly HeadCell[]): HeadCell[] {
  const isNamed = ({ text }: HeadCell) => rolesOfTitle(text).join() === 'col_description'
  const isUnknown = ({ text, roles }: HeadCell) =>
    text !== '' && rolesOfTitle(text).length === 0 && roles.includes('col_description')
  return cells.map((cell) =>
    isUnknown(cell) && cells.some(isNamed) ? { ...cell, roles: ['col_other'] } : cell,
  )
}

/** What a column without a known title may contain. */
function untitledRoles({ isNumber, isShort }: Stretch): HeadCell['roles'] {
  return isNumber ? [...unknownRoles] : isShort ? ['col_unit', 'col_other'] : ['col_description']
}

function bottom(line: Line): number {
  return Math.max(...line.segments.map(({ y1 }) => y1))
}

function top(line: Line): number {
  return Math.min(...line.segments.map(({ y0 }) => y0))
}

/** Whether a line has several known titles and no number of three digits or more. */
function hasTitles({ segments }: Line): boolean {
  return (
    segments.reduce((count, { hits }) => count + hits.length, 0) > 1 &&
    !segments.some(({ text }) => /\d{3}/.test(text))
  )
}

/**
 * The lines of titles above the first row: the nearest line that has them, and the lines beside it or close
 * above it.
 */
function findTitles(lines: readonly Line[], first: number): [from: number, to: number] {
  const isTitle = (index: number) => {
    const line = lines[index]
    return line !== undefined && line.page === lines[first]!.page && !hasMoney(line)
  }
  for (let index = first - 1; index >= first - thresholds.mostLinesToTitles; index--) {
    const line = lines[index]
    if (!line || !isTitle(index) || !isMostlyTitles(line) || !hasTitles(line)) continue
    const { size } = line.segments[0]!
    const isJoined = (upper: number, lower: number, other: number) => {
      if (!isTitle(upper) || !isTitle(lower)) return false
      const gap = top(lines[lower]!) - bottom(lines[upper]!)
      return (
        gap < thresholds.levelTitleGap * size ||
        (gap < thresholds.widestTitleGap * size && isTitleLine(lines[other]!))
      )
    }
    let [from, to] = [index, index + 1]
    while (to < first && isJoined(to - 1, to, to)) to++
    while (isJoined(from - 1, from, from - 1)) from--
    return [from, to]
  }
  // Text close above the numbers of the first row belongs to that row.
  let to = first
  while (
    isTitle(to - 1) &&
    top(lines[to]!) - bottom(lines[to - 1]!) < thresholds.nameGap * lines[first]!.segments[0]!.size
  )
    to--
  return [to, to]
}

/**
 * Finds tables by their rows, in any language: columns are where words and numbers are aligned one below the
 * other, and their titles are the words above them.
 */
export function findBodyHeads({ lines, pages }: Layout, amounts: readonly Amount[]): TableHead[] {
  const bySegment = Map.groupBy(amounts, (amount) => amount.segments[0]!)
  const heads = pages.flatMap(({ number }): TableHead[] => {
    const rows = findRows(
      lines.filter((line) => line.page === number),
      bySegment,
    )
    if (rows.length === 0) return []
    const columns = findColumns(startingLeft(rows), bySegment)
    if (columns.length < 2) return []
    const [from, to] = findTitles(lines, lines.indexOf(rows[0]!))
    // A single row does not show the columns of a table that has no titles.
    if (rows.length === 1 && from === to) return []
    const above = lines.slice(from, to)
    const titled = oneForEach(columns, above) ?? withTitles(columns, above)
    const cells = withoutDetails(titled.map((_, i) => cellOf(i, titled)))
    return [{ page: number, firstLine: from, lastLine: to - 1, lastRow: lines.indexOf(rows.at(-1)!), cells }]
  })
  return withMostTitles(heads)
}
