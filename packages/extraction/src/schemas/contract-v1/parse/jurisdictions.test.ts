import { expect, it } from 'vitest'
import { countryOfAdjective } from './jurisdictions.ts'

it.each([
  ['polsk', 'sv', 'Polen'],
  ['polskiego', 'pl', 'Polska'],
  ['svensk', 'sv', 'Sverige'],
  ['engels', 'nl', 'Engeland'],
  ['englisches', 'de', 'England'],
  ['belgisch', 'nl', 'België'],
  ['belgischem', 'de', 'Belgien'],
] as const)('names the country of %s in a contract in %s', (word, language, country) => {
  expect(countryOfAdjective(word, language)).toBe(country)
})
