import { limits } from '@numora/contract'
import { expect, it } from 'vitest'
import { passwordProblem, passwordRule } from './password-rule.ts'

it('is the rule of the API', () => {
  expect(passwordRule).toEqual({ least: limits.leastPasswordCharacters, most: limits.passwordCharacters })
})

it('says how many characters are missing', () => {
  expect(passwordProblem('abcdefg')).toEqual({ code: 'short', missing: 3 })
  expect(passwordProblem('abcdefghij')).toBeUndefined()
  expect(passwordProblem('a'.repeat(129))).toEqual({ code: 'long' })
})
