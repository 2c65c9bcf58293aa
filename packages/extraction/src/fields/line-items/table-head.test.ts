import { expect, it } from 'vitest'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { findTableHeads } from './table-head.ts'

it('keeps a title whose meaning is none of a column', () => {
  const titles = ['Description', 'Quantity', 'Price', 'TDS', 'Amount']
  const page = pageOf(titles.map((text, at) => ({ text, x: 50 + at * 100, y: 100 })))
  const [head] = findTableHeads(describeDocument(page).document.layout)
  expect(head!.cells.map(({ text }) => text)).toEqual(titles)
})
