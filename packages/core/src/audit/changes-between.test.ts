import { expect, test } from 'vitest'
import { changeOfSecret, changesBetween } from './changes-between.ts'

test('what was created has all its properties after, what was deleted before', () => {
  const state = {
    name: 'ERP',
    scopes: ['admin'],
    active: true,
    config: { url: 'https://example.com/' },
    note: null,
  }
  expect(changesBetween(null, state)).toEqual([
    { field: 'name', before: null, after: 'ERP' },
    { field: 'scopes', before: null, after: '["admin"]' },
    { field: 'active', before: null, after: 'true' },
    { field: 'config.url', before: null, after: 'https://example.com/' },
  ])
  expect(changesBetween(state, null)).toEqual(
    changesBetween(null, state).map(({ field, after }) => ({ field, before: after, after: null })),
  )
})

test('of two states only what differs is a change', () => {
  expect(changesBetween({ a: 1, b: [1, 2], c: { d: 'x' } }, { a: 1, b: [1, 2], c: { d: 'x' } })).toEqual([])
  expect(changesBetween({ a: 1, c: { d: 'x', e: 'y' } }, { a: undefined, c: { d: 'z', e: 'y' } })).toEqual([
    { field: 'a', before: '1', after: null },
    { field: 'c.d', before: 'x', after: 'z' },
  ])
})

test('URLs that differ only in what may be secret are a change that shows nothing of it', () => {
  const change = changesBetween(
    { url: 'https://example.com/?key=old', all: ['https://example.com/?key=old'] },
    { url: 'https://example.com/?key=new', all: ['https://example.com/?key=new'] },
  )
  const shown = 'https://example.com/?key=[…]'
  expect(change).toEqual([
    { field: 'url', before: shown, after: shown },
    { field: 'all', before: JSON.stringify([shown]), after: JSON.stringify([shown]) },
  ])
})

test.each([
  [false, true, [{ field: 'secret', before: null, after: '[…]' }]],
  [true, true, [{ field: 'secret', before: '[…]', after: '[…]' }]],
  [true, false, [{ field: 'secret', before: '[…]', after: null }]],
  [false, false, []],
])('a secret that was there (%s) and is there (%s) is never shown', (had, has, changes) => {
  expect(changeOfSecret('secret', had, has)).toEqual(changes)
})
