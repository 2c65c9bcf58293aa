import { limits } from '@numora/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { externalIdOf } from './import.ts'

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })

test('an external_id is short enough, and differs if path or content differ', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), fc.string({ maxLength: 600 }), hash, hash, (a, b, h, i) => {
      expect(externalIdOf(a, h).length).toBeLessThanOrEqual(limits.externalIdCharacters)
      expect(externalIdOf(a, h) === externalIdOf(b, h)).toBe(a === b)
      expect(externalIdOf(a, h) === externalIdOf(a, i)).toBe(h === i)
    }),
  )
})

test('it contains the path', () => {
  expect(externalIdOf('2026/a.pdf', 'ab'.repeat(32))).toBe(`2026/a.pdf#${'ab'.repeat(16)}`)
})
