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

it('has titles of columns among many of other meanings', () => {
  const titles = ['Date', 'Ticket', 'Pick up at', 'Drop off at', 'Material', 'Tons', 'Rate', 'Amount']
  const page = pageOf(titles.map((text, at) => ({ text, x: 10 + at * 75, y: 100 })))
  const [head] = findTableHeads(describeDocument(page).document.layout)
  expect(head!.cells.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Material', 'Tons', 'Rate', 'Amount']),
  )
})

it('has no sum among its titles', () => {
  const titles = ['Qty', 'Description', 'Unit price', 'Subtotal']
  const page = pageOf([
    ...titles.map((text, at) => ({ text, x: 50 + at * 120, y: 100 })),
    { text: 'Subtotal: 12.00', x: 50, y: 200 },
  ])
  const meanings = describeDocument(page).document.layout.segments.map(({ hits }) => hits[0]?.concepts ?? [])
  expect(meanings[3]).toEqual(['col_amount'])
  expect(meanings[4]).toContain('subtotal')
})
