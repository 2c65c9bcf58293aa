import type { ReadFile } from '../../model.ts'
import { readLayout } from '../layout/read-layout.ts'
import type { Layout } from '../layout/segment.ts'
import { type DateOrder, findDateOrder } from '../parse/date.ts'
import { findNumberStyle, type NumberStyle } from '../parse/number.ts'

/** The pages laid out, and how the document writes numbers and dates. */
export type Document = { layout: Layout; numbers: NumberStyle; dateOrder: DateOrder }

const letterRatio = 11 / 8.5

export const readDocument = (read: ReadFile): Document => {
  const layout = readLayout(read)
  const texts = layout.segments.map((segment) => segment.text)
  const [first] = layout.pages
  const isLetterPaper = first !== undefined && Math.abs(first.height / first.width - letterRatio) < 0.01
  return { layout, numbers: findNumberStyle(texts), dateOrder: findDateOrder(texts, isLetterPaper) }
}
