import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  listQueryOf,
  type QueueSearch,
  queueSearchOfText,
  searchOfTab,
  searchOfView,
  tabNames,
  tabOf,
  textOfQueueSearch,
  validateQueueSearch,
} from './queue-search.ts'

const text = fc.string({ minLength: 1 }).filter((text) => text.trim() === text)
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const searches: fc.Arbitrary<QueueSearch> = fc
  .record(
    {
      status: fc.constantFrom('all', 'failed', 'reviewed,push_pending', 'review_required,failed'),
      query: text,
      schema: fc.constantFrom('auto', 'some_v1'),
      reason: fc.constantFrom('none', 'low_confidence'),
      assignee: fc.constantFrom('me', 'none'),
      from: day,
      to: day,
      duplicate: fc.constantFrom('true' as const, 'false' as const),
      external_id: text,
      metadata: fc.tuple(fc.constantFrom('a', 'b'), text).map((pair) => pair.join('=')),
      sort: fc.constantFrom('newest' as const, 'doubt' as const),
    },
    { requiredKeys: [] },
  )
  .map(validateQueueSearch)

it('shows documents to review, doubtful ones first, unless the address says otherwise', () => {
  expect(listQueryOf(validateQueueSearch({}))).toEqual({ status: ['review_required'], sort: 'doubt' })
  expect(listQueryOf(validateQueueSearch({ status: 'all' }))).toEqual({ sort: 'newest' })
})

it('leaves out of an address what makes no sense', () => {
  const input = { status: 'x y', from: 'yesterday', duplicate: 'maybe', sort: 'size', query: {}, page: 3 }
  expect(validateQueueSearch(input)).toEqual({})
})

it('takes a number in the address as text to search for', () => {
  expect(validateQueueSearch({ query: 1234 })).toEqual({ query: '1234' })
})

it('is the same after a way through the address of a document', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(queueSearchOfText(textOfQueueSearch(search))).toEqual(search)
    }),
  )
})

it('is the same after it was saved as a view', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(searchOfView(listQueryOf(search))).toEqual(search)
    }),
  )
})

it.each(tabNames)('opens the tab %s with the same filters and the order of the tab', (tab) => {
  const search = searchOfTab(tab, { status: 'failed', query: 'acme', sort: 'doubt' })
  expect(tabOf(search)).toBe(tab)
  expect(search.query).toBe('acme')
  expect(listQueryOf(search).sort).toBe(tab === 'review' ? 'doubt' : 'newest')
})

it('covers whole days', () => {
  const { created_after, created_before } = listQueryOf({ from: '2026-03-01', to: '2026-03-01' })
  expect(Date.parse(created_before!) - Date.parse(created_after!)).toBe(86_400_001)
})
