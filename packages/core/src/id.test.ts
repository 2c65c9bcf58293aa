import { expect, test } from 'vitest'
import { firstIdAt, newId } from './id.ts'

test('an id sorts between the first ids of its time and of the time after it', () => {
  const before = Date.now()
  const id = newId('document')
  expect(firstIdAt('document', new Date(before)) < id).toBe(true)
  expect(firstIdAt('document', new Date(Date.now() + 1)) > id).toBe(true)
})
