import type { Layout, Line, Segment } from '../layout/segment.ts'
import { type Concept, concepts } from '../lexicon/concepts.ts'
import { findLabels } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'
import { extentOf } from './extent-of.ts'
import { thresholds } from './thresholds.ts'

/** What a column may have: the concepts of columns in their order, which decides between meanings, and anything else. */
export type ColumnRole = Extract<Concept, `col_${string}`> | 'col_other'
const columnRoles: readonly ColumnRole[] = [
  ...concepts.filter((concept) => concept.startsWith('col_')),
  'col_other',
] as ColumnRole[]

/** A column's title: all roles that it can mean, and its left and right edge in points. */
export type HeadCell = {
  text: string
  roles: ColumnRole[]
  x0: number
  x1: number
  /** The title of a code above that of a description: each item has both, on two lines. */
  isStacked?: boolean
}

export type TableHead = {
  page: number
  firstLine: number
  lastLine: number
  /** The index of the last row's line, where the rows are known. */
  lastRow?: number
  cells: HeadCell[]
}

/** By the meanings of a label, which are one list for all its labels. */
const knownRoles = new WeakMap<readonly string[], ColumnRole[]>()

/** The roles that a label may have as a column's title. Labels of sums may be the title of the amounts. */
export function rolesOf(concepts: readonly string[]): ColumnRole[] {
  const known = knownRoles.get(concepts)
  if (known) return known
  const roles = findRoles(concepts)
  knownRoles.set(concepts, roles)
  return roles
}

function findRoles(concepts: readonly string[]): ColumnRole[] {
  const roles = columnRoles.filter((role) => concepts.includes(role))
  if (roles.length > 0) return roles
  if (concepts.some((concept) => /^(?:subtotal|total|tax_base)$/.test(concept))) return ['col_amount']
  return concepts.length > 0 ? ['col_other'] : []
}

export const unknownRoles: ColumnRole[] = [
  'col_quantity',
  'col_unit_price',
  'col_tax_rate',
  'col_amount',
  'col_discount',
]

function isKnown({ roles }: HeadCell): boolean {
  return roles.length < unknownRoles.length
}

function cellsOf(segments: readonly Segment[]): HeadCell[] {
  const cells = segments.flatMap((segment) => {
    const parts = mergeParts(segment)
    // A title in no known language, or of no known role, may be anything: sums and products decide.
    if (parts.length === 0 && segment.words.length <= 4)
      return [{ text: segment.text, roles: [...unknownRoles], x0: segment.x0, x1: segment.x1 }]
    return parts.map(({ from, roles }, i) => {
      const to = parts[i + 1]?.from ?? segment.words.length
      const start = i === 0 ? 0 : from
      const [x0, x1] = extentOf(segment, start, to)
      const text = segment.words
        .slice(start, to)
        .map((word) => word.text)
        .join(' ')
      return { text, roles, x0, x1 }
    })
  })
  return cells.sort((a, b) => a.x0 - b.x0)
}

const joints = /[/&+]/

/** Whether a sign such as `/` between two words joins them into one title. */
function isJoined({ words }: Segment, end: number, start: number): boolean {
  return (
    words.slice(end, start).some(({ text }) => joints.test(text)) ||
    joints.test(words[end - 1]!.text.slice(-1)) ||
    joints.test(words[start]!.text[0]!)
  )
}

/** `Total net` is one title, too. */
function isSame(last: { to: number; roles: ColumnRole[] }, from: number, roles: ColumnRole[]): boolean {
  return from === last.to && [roles, last.roles].every((all) => all.length === 1 && all[0] === 'col_amount')
}

/** Finds the titles in a segment; `Item / service` is one. */
function mergeParts(segment: Segment): { from: number; to: number; roles: ColumnRole[] }[] {
  const parts: { from: number; to: number; roles: ColumnRole[] }[] = []
  for (const { from, to, concepts } of segment.hits) {
    const roles = rolesOf(concepts)
    if (roles.length === 0) continue
    const last = parts.at(-1)
    if (last && (from < last.to || isJoined(segment, last.to, from) || isSame(last, from, roles))) {
      last.to = to
      last.roles = [...new Set([...last.roles, ...roles])]
    } else parts.push({ from, to, roles })
  }
  return parts
}

function isOnly({ roles }: HeadCell, role: ColumnRole): boolean {
  return roles.length === 1 && roles[0] === role
}

/** Joins titles on two lines: each lower one is added to the upper one that it overlaps. */
function joinCells(upper: HeadCell[], lower: HeadCell[]): HeadCell[] {
  const joined = upper.map((cell) => ({ ...cell }))
  for (const cell of lower) {
    const over = joined.find((other) => Math.min(other.x1, cell.x1) - Math.max(other.x0, cell.x0) > 0)
    if (!over) {
      joined.push({ ...cell })
      continue
    }
    over.text = `${over.text} ${cell.text}`
    const words = plainWords(over.text)
    const [label] = findLabels(words)
    const whole = label?.to === words.length ? rolesOf(label.concepts) : []
    over.isStacked ||=
      whole.length === 0 &&
      has([over], 'col_code') &&
      !has([over], 'col_description') &&
      isOnly(cell, 'col_description')
    over.roles = whole.length > 0 ? whole : [...new Set([...over.roles, ...cell.roles])]
    over.x0 = Math.min(over.x0, cell.x0)
    over.x1 = Math.max(over.x1, cell.x1)
  }
  return joined.sort((a, b) => a.x0 - b.x0)
}

export function hasMoney(line: Line): boolean {
  return line.segments.some(({ text }) => /\d[.,]\d{2}(?![\d.])/.test(text))
}

/** Whether at least 40 % of a line's words are column titles: running text about prices is no table head. */
export function isMostlyTitles(line: Line): boolean {
  const titled = line.segments.reduce(
    (sum, { hits }) =>
      sum +
      hits.reduce(
        (all, hit) =>
          all + (rolesOf(hit.concepts).some((role) => role !== 'col_other') ? hit.to - hit.from : 0),
        0,
      ),
    0,
  )
  if (titled === 0) return false
  const words = line.segments
    .flatMap((segment) => segment.words)
    .filter(({ text }) => /[\p{L}\d%]/u.test(text)).length
  return titled >= thresholds.leastTitles * words || countTitles(line) >= thresholds.fewestTitles
}

/** How many texts of a line are as a whole the title of a column. */
function countTitles({ segments }: Line): number {
  return segments.filter(
    ({ isLabel, hits: [hit], words }) =>
      isLabel && hit?.to === words.length && rolesOf(hit.concepts).some((role) => role !== 'col_other'),
  ).length
}

/**
 * Whether a line next to a table head belongs to it. Several words alone on a line are more likely the first
 * item's name.
 */
export function isTitleLine(line: Line): boolean {
  const [first, ...others] = line.segments
  return isMostlyTitles(line) && (others.length > 0 || first!.isLabel || first!.words.length === 1)
}

function has(cells: readonly HeadCell[], ...roles: ColumnRole[]): boolean {
  return cells.some((cell) => cell.roles.some((role) => roles.includes(role)))
}

/** The shortest kind of head, description and amount only; text beside the table is left out. */
function pairOf(all: readonly HeadCell[]): HeadCell[] {
  const columns = all.filter((cell) => isKnown(cell) && !isOnly(cell, 'col_other'))
  const [what, howMuch] = columns
  return columns.length === 2 && isOnly(what!, 'col_description') && isOnly(howMuch!, 'col_amount')
    ? columns
    : []
}

function isHead(all: readonly HeadCell[]): boolean {
  const cells = all.filter(isKnown)
  return (
    cells.length >= 2 &&
    has(cells, 'col_amount', 'col_unit_price') &&
    has(cells, 'col_description', 'col_quantity', 'col_code') &&
    new Set(cells.flatMap((cell) => cell.roles)).size >= 3
  )
}

/** Whether a line has a number in it, which titles do not. */
function hasNumber({ segments }: Line): boolean {
  return segments.some(({ words }) => words.some(({ text }) => /^\d+$/.test(text)))
}

/** Whether a line consists of column titles, as above the next table. */
export function isHeadLine(line: Line): boolean {
  return !hasMoney(line) && !hasNumber(line) && isMostlyTitles(line) && isHead(cellsOf(line.segments))
}

/** A title of which only the tax is known is one of amounts, or of prices if it has other words: `Ex VAT`, `Earned (ex VAT)`. */
function withAmounts(cell: HeadCell): HeadCell {
  const words = plainWords(cell.text)
  const [label] = isOnly(cell, 'col_other') ? findLabels(words) : []
  if (!label?.concepts.some((concept) => concept === 'tax_excluded' || concept === 'tax_included'))
    return cell
  const isWhole = label.from === 0 && label.to === words.length
  return { ...cell, roles: isWhole ? ['col_amount'] : ['col_unit_price', 'col_amount'] }
}

/** The lines that may be the head of an item table, from top to bottom; those of two lines may begin with either. */
export function findHeads({ lines }: Layout): TableHead[] {
  const heads: TableHead[] = []
  for (const [index, line] of lines.entries()) {
    if (hasMoney(line)) continue
    let cells = cellsOf(line.segments).filter(({ text }) => !/\d{3}/.test(text))
    if (!cells.some(isKnown)) continue
    let lastLine = index
    for (let next = index + 1; next <= index + 2; next++) {
      const below = lines[next]
      if (!below || below.page !== line.page || hasMoney(below) || !isTitleLine(below)) break
      const above = lines[next - 1]!
      const size = below.segments[0]!.size
      if (below.segments[0]!.y0 - above.segments[0]!.y1 > thresholds.widestTitleGap * size) break
      cells = joinCells(cells, cellsOf(below.segments))
      lastLine = next
    }
    const pair = pairOf(cells)
    if (pair.length > 0) cells = pair
    else if (!isMostlyTitles(line) || !isHead(cells)) continue
    heads.push({ page: line.page, firstLine: index, lastLine, cells: cells.map(withAmounts) })
  }
  return heads
}

function countKnown({ cells }: TableHead): number {
  return cells.filter(isKnown).length
}

/** The heads of item tables among all, at most one a page: the one with most titles. */
export function findTableHeads(layout: Layout, all: readonly TableHead[] = findHeads(layout)): TableHead[] {
  const best = new Map<number, TableHead>()
  for (const head of all) {
    const known = best.get(head.page)
    if (!known || countKnown(head) > countKnown(known)) best.set(head.page, head)
  }
  return withMostTitles([...best.values()])
}

/** The heads of all tables where a page has several, such as one of parts and one of hours; otherwise none. */
export function findSectionHeads(all: readonly TableHead[]): TableHead[] {
  const heads: TableHead[] = []
  for (const head of all) {
    const last = heads.at(-1)
    if (!last || head.firstLine > last.lastLine) heads.push(head)
    else if (countKnown(head) > countKnown(last)) heads[heads.length - 1] = head
  }
  return new Set(heads.map(({ page }) => page)).size < heads.length ? heads : []
}

/** Those of the pages that have about as many titles as the one with most: others are of other tables. */
export function withMostTitles(heads: readonly TableHead[]): TableHead[] {
  const most = Math.max(0, ...heads.map(({ cells }) => cells.length))
  return heads.filter(({ cells }) => cells.length >= most - 1)
}
