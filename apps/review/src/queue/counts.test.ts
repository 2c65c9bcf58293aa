import { expect, it } from 'vitest'
import { countOfTab } from './counts.ts'

const none = { count: 0, is_exact: true }
const counts = {
  processing: { count: 3, is_exact: true },
  review_required: { count: 17, is_exact: true },
  reviewed: { count: 2, is_exact: true },
  push_pending: { count: 1, is_exact: true },
  push_succeeded: { count: 1_000, is_exact: false },
  push_failed: none,
  failed: none,
}

it('adds up the statuses of a tab', () => {
  expect(countOfTab(counts, 'review')).toEqual({ count: 17, isExact: true })
  expect(countOfTab(counts, 'approved')).toEqual({ count: 3, isExact: true })
})

it('says where there are more', () => {
  expect(countOfTab(counts, 'delivered')).toEqual({ count: 1_000, isExact: false })
  expect(countOfTab(counts, 'all')).toEqual({ count: 1_023, isExact: false })
})
