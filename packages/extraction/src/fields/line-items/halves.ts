import type { Layout } from '../layout/segment.ts'
import type { TableHead } from './table-head.ts'

/** Where the second of two equal tables beside each other begins, in points; null: the titles are not there twice. */
function secondStart({ cells }: TableHead): number | null {
  const half = cells.length / 2
  const isTwice =
    half >= 2 && cells.every(({ text }, i) => i >= half || (text !== '' && text === cells[i + half]?.text))
  return isTwice ? cells[half]!.x0 : null
}

/** The left and the right half of pages on which a table continues beside itself; null: there are none. */
export function halvesOf(layout: Layout, heads: readonly TableHead[]): [Layout, Layout] | null {
  const starts = new Map(heads.map((head) => [head.page, secondStart(head)]))
  if (!starts.values().some((start) => start !== null)) return null
  const only = (isRight: boolean): Layout => ({
    ...layout,
    lines: layout.lines.flatMap(({ page, segments }) => {
      const start = starts.get(page) ?? Infinity
      const own = segments.filter(({ x0, size }) => x0 >= start - size / 2 === isRight)
      return own.length > 0 ? [{ page, segments: own }] : []
    }),
  })
  return [only(false), only(true)]
}
