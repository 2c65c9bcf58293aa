import { expect, it } from 'vitest'
import {
  extend,
  move,
  noSelection,
  type Selection,
  selectRange,
  toggle,
  toggleAll,
  without,
} from './selection.ts'

const ids = ['a', 'b', 'c', 'd', 'e']

function at(current: string): Selection {
  return { ...noSelection, current }
}

function chosen({ selected }: Selection): string {
  return [...selected].toSorted().join('')
}

it('moves from the first row on, and not over the edges', () => {
  expect(move(noSelection, ids, 1).current).toBe('a')
  expect(move(at('b'), ids, 1).current).toBe('c')
  expect(move(at('b'), ids, -9).current).toBe('a')
  expect(move(at('d'), ids, 9).current).toBe('e')
  expect(move(noSelection, ids, 5).current).toBe('e')
  expect(move(noSelection, ids, -1).current).toBe('a')
  expect(move(noSelection, [], 1)).toBe(noSelection)
})

it('starts at the first row again when the current one is gone', () => {
  expect(move(at('gone'), ids, 1).current).toBe('a')
})

it('selects and unselects one row', () => {
  const once = toggle(noSelection, 'b')
  expect(chosen(once)).toBe('b')
  expect(chosen(toggle(once, 'b'))).toBe('')
})

it('selects a range in both directions and keeps what was selected', () => {
  const first = toggle(noSelection, 'd')
  expect(chosen(selectRange(first, ids, 'b'))).toBe('bcd')
  expect(chosen(selectRange(toggle(toggle(noSelection, 'a'), 'c'), ids, 'e'))).toBe('acde')
})

it('selects just the row where no range began', () => {
  expect(chosen(selectRange(noSelection, ids, 'c'))).toBe('c')
})

it('selects the rows that it moves over', () => {
  const one = extend(at('b'), ids, 1)
  expect(chosen(one)).toBe('bc')
  expect(chosen(extend(one, ids, 1))).toBe('bcd')
})

it('selects all, and none if all are', () => {
  const all = toggleAll(toggle(noSelection, 'a'), ids)
  expect(chosen(all)).toBe('abcde')
  expect(chosen(toggleAll(all, ids))).toBe('')
  expect(chosen(toggleAll(noSelection, []))).toBe('')
})

it('drops what was dealt with', () => {
  expect(chosen(without(toggleAll(noSelection, ids), ['a', 'c', 'gone']))).toBe('bde')
})
