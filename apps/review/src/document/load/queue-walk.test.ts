import { expect, it } from 'vitest'
import { neighboursOf } from './queue-walk.ts'

const ids = ['a', 'b', 'c', 'd']

it('goes to the next document of the queue that is not finished, and around the end', () => {
  expect(neighboursOf(ids, 'b', new Set())).toEqual({ next: 'c', previous: 'a' })
  expect(neighboursOf(ids, 'b', new Set(['c', 'a']))).toEqual({ next: 'd', previous: null })
  expect(neighboursOf(ids, 'd', new Set(['a']))).toEqual({ next: 'b', previous: 'c' })
})

it('begins with the first document for one that is not in the queue, and ends when all are finished', () => {
  expect(neighboursOf(ids, 'x', new Set())).toEqual({ next: 'a', previous: null })
  expect(neighboursOf(ids, 'a', new Set(['b', 'c', 'd'])).next).toBeNull()
})
