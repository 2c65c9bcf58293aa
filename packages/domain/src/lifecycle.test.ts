import { DocumentStatus } from '@numora/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  allowedActions,
  can,
  type LifecycleEvent,
  type LifecycleState,
  layersOf,
  lifecycle,
  lifecycleStateOf,
  next,
} from './lifecycle.ts'

const states = Object.keys(lifecycle) as LifecycleState[]
const storedStates = states.filter((from) => from !== 'deleted')
const events = [...new Set(states.flatMap((from) => Object.keys(lifecycle[from])))] as LifecycleEvent[]

test('a state in the lifecycle and its layers are equivalent', () => {
  for (const from of storedStates) {
    const { state, delivery } = layersOf(from)
    const failureCode = from === 'rejected' || from === 'divided' ? 'rejected' : null
    const dividedInto = from === 'divided' ? [] : null
    expect(lifecycleStateOf({ state, delivery, failureCode, dividedInto })).toBe(from)
  }
})

test('every public status belongs to at least one state', () => {
  expect(new Set(storedStates.map((from) => layersOf(from).status))).toEqual(new Set(DocumentStatus.options))
})

test('a random walk never leaves the table, and ends at deleted', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events)), (walk) => {
      let from: LifecycleState = 'pending'
      for (const event of walk) {
        const reached: LifecycleState | undefined = next(from, event)
        if (can(from, event) !== (reached !== undefined)) return false
        if (reached) from = reached
      }
      return states.includes(from)
    }),
    { numRuns: 10_000 },
  )
  expect(events.some((event) => can('deleted', event))).toBe(false)
}, 60_000)

test('nothing is pushed that no person approved', () => {
  const before = storedStates.filter((from) => layersOf(from).state !== 'reviewed')
  const pushing = before.flatMap((from) => events.filter((event) => next(from, event) === 'push_pending'))
  expect(pushing).toEqual(['approve_and_push'])
})

test('a document that is being pushed can be neither deleted nor corrected, only its push cancelled', () => {
  expect(allowedActions('push_pending')).toEqual(['cancel_push'])
  expect(next('push_pending', 'cancel_push')).toBe('push_failed')
  expect(storedStates.filter((from) => can(from, 'cancel_push'))).toEqual(['push_pending'])
})

test('a document that was split is never read or delivered again: its parts are', () => {
  expect(allowedActions('divided')).toEqual(['delete'])
})

test('a rejected document returns only by reprocessing', () => {
  expect(allowedActions('rejected')).toEqual(['reprocess', 'delete'])
  expect(can('rejected', 'resubmit')).toBe(false)
})

test('a document waiting for review offers what a reviewer can do', () => {
  expect(allowedActions('for_review')).toEqual([
    'approve',
    'reject',
    'correct',
    'split',
    'reprocess',
    'delete',
  ])
})
