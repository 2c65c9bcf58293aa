import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCreditCode } from './credit-code.ts'

it('knows the check digit of a social credit code', () => {
  // The example of GB 32100-2015.
  expect(isCreditCode('91350100M000100Y43')).toBe(true)
  expect(isCreditCode('91350100M000100Y44')).toBe(false)
})

it('is one of 31 numbers at most, and never of another length', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{17}$/), (code) => {
      const ends = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((end) => isCreditCode(code + end))
      expect(ends).toHaveLength(1)
      expect(isCreditCode(code)).toBe(false)
    }),
  )
})
