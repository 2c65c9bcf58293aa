import { DocumentStatus } from '@numora/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  allowedActions,
  can,
  type LifecycleEvent,
  layersOf,
  lifecycle,
  next,
  type Place,
  placeOf,
} from './lifecycle.ts'

const places = Object.keys(lifecycle) as Place[]
const standing = places.filter((place) => place !== 'deleted')
const events = [...new Set(places.flatMap((place) => Object.keys(lifecycle[place])))] as LifecycleEvent[]

test('a place and its layers are equivalent', () => {
  for (const place of standing) {
    const { state, delivery } = layersOf(place)
    expect(placeOf({ state, delivery, failureCode: place === 'rejected' ? 'rejected' : null })).toBe(place)
  }
})

test('every public status has at least one place', () => {
  expect(new Set(standing.map((place) => layersOf(place).status))).toEqual(new Set(DocumentStatus.options))
})

test('a random walk never leaves the table, and ends at deleted', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events)), (walk) => {
      let place: Place = 'pending'
      for (const event of walk) {
        const reached: Place | undefined = next(place, event)
        expect(can(place, event)).toBe(reached !== undefined)
        if (reached) place = reached
      }
      expect(places).toContain(place)
    }),
  )
  expect(events.some((event) => can('deleted', event))).toBe(false)
})

test('nothing is pushed that no person approved', () => {
  const before = standing.filter((place) => layersOf(place).state !== 'reviewed')
  const pushing = before.flatMap((place) => events.filter((event) => next(place, event) === 'push_pending'))
  expect(pushing).toEqual(['approve_and_push'])
})

test('a document that is being pushed can be neither deleted nor corrected, only its push cancelled', () => {
  expect(allowedActions('push_pending')).toEqual(['cancel_push'])
  expect(next('push_pending', 'cancel_push')).toBe('push_failed')
  expect(standing.filter((place) => can(place, 'cancel_push'))).toEqual(['push_pending'])
})

test('a rejected document returns only by reprocessing', () => {
  expect(allowedActions('rejected')).toEqual(['reprocess', 'delete'])
  expect(can('rejected', 'resubmit')).toBe(false)
})

test('a document waiting for review offers what a reviewer can do', () => {
  expect(allowedActions('for_review')).toEqual(['approve', 'reject', 'correct', 'reprocess', 'delete'])
})
