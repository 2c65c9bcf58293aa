import { attempt, type Fault } from '../../fault.ts'
import type { ReadFile } from '../../file-content.ts'
import { readLayout } from '../layout/read-layout.ts'
import type { Layout, Line } from '../layout/segment.ts'
import { isHeadLine } from '../line-items/table-head.ts'
import { type DateStyle, findDateStyle } from '../parse/date-style.ts'
import { findNumberStyle, type NumberStyle } from '../parse/number.ts'
import { isOtherScript } from '../text/is-other-script.ts'

/** The layout of the pages, and how the document writes numbers, dates and letters. */
export type Document = {
  layout: Layout
  numbers: NumberStyle
  dates: DateStyle
  /** Whether it is in other letters than Latin ones. */
  isOtherScript: boolean
}

/** In the head of a table, `Subtotal` is the title of the amounts and no sum. */
function readTitles({ segments }: Line): void {
  for (const segment of segments)
    segment.hits = segment.hits.map((hit) =>
      hit.concepts.includes('subtotal') && hit.concepts.includes('col_amount')
        ? { ...hit, concepts: hit.concepts.filter((concept) => concept !== 'subtotal') }
        : hit,
    )
}

const letterRatio = 11 / 8.5

export function readDocument(read: ReadFile, faults: Fault[] = []): Document {
  const layout = readLayout(read, faults)
  for (const line of layout.lines.filter(isHeadLine)) readTitles(line)
  const texts = layout.segments.map((segment) => segment.text)
  const [first] = layout.pages
  const isLetterPaper = first !== undefined && Math.abs(first.height / first.width - letterRatio) < 0.01
  return {
    layout,
    numbers: attempt(
      faults,
      'candidates',
      () => findNumberStyle(texts),
      () => ({ decimal: null, hasSpaceGroups: false }),
    ),
    dates: attempt<DateStyle>(
      faults,
      'candidates',
      () => findDateStyle(texts, isLetterPaper),
      () => ({ order: 'day_first', isEvident: false }),
    ),
    isOtherScript: isOtherScript(texts),
  }
}
