import type { Line, Segment } from '../layout/segment.ts'
import { type HeadCell, isHeadLine, type TableHead, unknownRoles } from './table-head.ts'
import { thresholds } from './thresholds.ts'
import { isTotalsLine } from './totals-line.ts'

/** The first lines below a head, to before the sums or the next head. */
function tableBelow({ page, lastLine }: TableHead, lines: readonly Line[]): Line[] {
  const rows = lines
    .slice(lastLine + 1, lastLine + 1 + thresholds.linesBelowHead)
    .filter((line) => line.page === page)
  const end = rows.findIndex((line) => isTotalsLine(line) || isHeadLine(line))
  return end < 0 ? rows : rows.slice(0, end)
}

/** The outer texts below a title that are all outside of it on one side, as in a wide column with a centred title; none if others are right below it. */
function textsOutside(
  { x0, x1 }: HeadCell,
  rows: readonly Line[],
  outerOf: (row: Line) => Segment,
  isOutside: (segment: Segment) => boolean,
): Segment[] {
  const full = rows.filter(({ segments }) => segments.length > 1)
  const isBelow = full.some(({ segments }) => segments.some((text) => text.x0 < x1 && text.x1 > x0))
  const outside = full.map(outerOf).filter(isOutside)
  return !isBelow && outside.length >= thresholds.leastRowsOfStart * full.length ? outside : []
}

/**
 * A head whose outer titles, which may be centred, begin and end where the texts below them do, even where these are all outside
 * of them.
 */
export function withEdges(head: TableHead, lines: readonly Line[]): TableHead {
  const [first, last] = [head.cells[0], head.cells.at(-1)]
  if (!first || !last || first === last) return head
  const rows = tableBelow(head, lines)
  const below = rows
    .flatMap(({ segments }) => segments[0]!)
    .filter(({ x0, x1 }) => x0 < first.x0 && x1 > first.x0 && x1 < (head.cells[1]?.x0 ?? Infinity))
  const left = textsOutside(
    first,
    rows,
    ({ segments }) => segments[0]!,
    ({ x1 }) => x1 <= first.x0,
  )
  const right = textsOutside(
    last,
    rows,
    ({ segments }) => segments.at(-1)!,
    ({ x0 }) => x0 >= last.x1,
  )
  return {
    ...head,
    cells: head.cells.map((cell) => ({
      ...cell,
      ...(cell === first ? { x0: Math.min(cell.x0, ...[...below, ...left].map(({ x0 }) => x0)) } : {}),
      ...(cell === last ? { x1: Math.max(cell.x1, ...right.map(({ x1 }) => x1)) } : {}),
    })),
  }
}

/** How many letters are printed between two edges in the rows of a table, in words of more than two. */
function lettersBelow({ x0, x1 }: Pick<HeadCell, 'x0' | 'x1'>, lines: readonly Line[]): number {
  const texts = lines.flatMap(({ segments }) => segments.filter((text) => text.x0 < x1 && text.x1 > x0))
  return texts
    .flatMap(({ words }) => words)
    .reduce((sum, { text }) => sum + (text.match(/\p{L}{3,}/gu)?.join('').length ?? 0), 0)
}

/**
 * A head with descriptions: where no title means them, they are below the title of no known meaning that has most words
 * below, if the columns of codes have fewer; units are none.
 */
export function withDescriptions(head: TableHead, lines: readonly Line[]): TableHead {
  if (head.cells.some(({ roles }) => roles.includes('col_description'))) return head
  const below = tableBelow(head, lines)
  const isOpen = ({ roles }: HeadCell) =>
    roles.length >= unknownRoles.length || roles.every((role) => role === 'col_other')
  // Units and currencies are words, too.
  const isCandidate = (cell: HeadCell) => isOpen(cell) || cell.roles.includes('col_code')
  const letters = head.cells.map((cell) => (isCandidate(cell) ? lettersBelow(cell, below) : 0))
  const most = Math.max(0, ...letters)
  const best = letters.indexOf(most)
  if (most === 0 || !isOpen(head.cells[best]!)) return head
  return {
    ...head,
    cells: head.cells.map((cell, i) => (i === best ? { ...cell, roles: ['col_description'] } : cell)),
  }
}
