import { expect, it } from 'vitest'
import { hasStatus, isNewTo, keepRows, type QueuePages, rowsOf, withChanges } from './queue-pages.ts'
import type { QueueRow } from './queue-row.ts'

function row(id: string, updated_at = '1', status: QueueRow['status'] = 'review_required'): QueueRow {
  return { id, updated_at, status } as QueueRow
}

function pagesOf(...pages: QueueRow[][]): QueuePages {
  return {
    pages: pages.map((rows) => ({ rows, next: null, loadedMs: 0 })),
    pageParams: pages.map(() => undefined),
  }
}

it('shows a document once that is on two pages', () => {
  const pages = pagesOf([row('a'), row('b')], [row('b'), row('c')])
  expect(rowsOf(pages).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

it('takes newer versions of the documents, in their places', () => {
  const pages = pagesOf([row('a'), row('b')], [row('c')])
  const after = withChanges(pages, new Map([['b', row('b', '2', 'reviewed')]]))
  expect(rowsOf(after)).toEqual([row('a'), row('b', '2', 'reviewed'), row('c')])
  // A page without changes is the same object, so its rows are not drawn again.
  expect(after.pages[1]).toBe(pages.pages[1])
})

it('keeps what it has where an answer is older', () => {
  const pages = pagesOf([row('a', '2')])
  expect(rowsOf(withChanges(pages, new Map([['a', row('a', '1', 'failed')]])))).toEqual([row('a', '2')])
})

it('is the same object where nothing changes', () => {
  const pages = pagesOf([row('a')])
  expect(withChanges(pages, new Map([['x', row('x')]]))).toBe(pages)
  expect(keepRows(pages, () => true)).toBe(pages)
})

it('leaves out documents that are not kept', () => {
  const pages = pagesOf([row('a'), row('b', '1', 'reviewed')])
  expect(rowsOf(keepRows(pages, (row) => hasStatus(['review_required'], row)))).toEqual([row('a')])
  expect(keepRows(pages, (row) => hasStatus(undefined, row))).toBe(pages)
})

it('counts a changed document as new where it belongs to what is loaded', () => {
  const at = (minute: number) => ({ created_at: new Date(minute * 60_000).toISOString() })
  const whole: QueuePages = { pages: [{ rows: [], next: null, loadedMs: 0 }], pageParams: [undefined] }
  expect(isNewTo(whole, 'newest', at(0))).toBe(true)
  const rows = [
    { ...row('a'), ...at(90) },
    { ...row('b'), ...at(80) },
  ]
  const begun: QueuePages = {
    pages: [{ rows, next: 'more', loadedMs: 100 * 60_000 }],
    pageParams: [undefined],
  }
  expect(isNewTo(begun, 'newest', at(85))).toBe(true)
  expect(isNewTo(begun, 'newest', at(70))).toBe(false)
  expect(isNewTo(begun, 'doubt', at(95))).toBe(true)
  expect(isNewTo(begun, 'doubt', at(85))).toBe(false)
})
