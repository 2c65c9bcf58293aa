import { expect, it } from 'vitest'
import { placeIn, rememberPlace } from './list-place.ts'

const ids = ['a', 'b', 'c', 'd', 'e']

it('begins at the top in a list that was not shown before', () => {
  expect(placeIn('new', ids, 36)).toEqual({ current: undefined, top: 0 })
})

it('comes back to the same place', () => {
  rememberPlace('same', { current: 'd', index: 3, offset: 8, top: 100 })
  expect(placeIn('same', ids, 36)).toEqual({ current: 'd', top: 100 })
})

it('keeps the current row where it was when rows before it are gone', () => {
  rememberPlace('less', { current: 'd', index: 3, offset: 8, top: 100 })
  expect(placeIn('less', ['c', 'd', 'e'], 36)).toEqual({ current: 'd', top: 28 })
})

it('makes the next row the current one when that is gone', () => {
  rememberPlace('gone', { current: 'b', index: 1, offset: 36, top: 0 })
  expect(placeIn('gone', ['a', 'c', 'd'], 36)).toEqual({ current: 'c', top: 0 })
  rememberPlace('last', { current: 'e', index: 4, offset: 36, top: 108 })
  expect(placeIn('last', ['a', 'b'], 36).current).toBe('b')
})

it('only scrolls where no row was current', () => {
  rememberPlace('scrolled', { current: undefined, index: -1, offset: 0, top: 500 })
  expect(placeIn('scrolled', ids, 36)).toEqual({ current: undefined, top: 500 })
})
