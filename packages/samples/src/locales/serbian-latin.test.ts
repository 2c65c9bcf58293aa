import { expect, it } from 'vitest'
import { inLatin } from './serbian-latin.ts'

it('writes Serbian texts in Latin letters, and leaves all else as it is', () => {
  const words = {
    shop: 'Кафана {surname}|ЉУБАВ|Љубав|Џем и шљиве;kg;120',
    rates: ['20', 'ПДВ А', null],
    weight: 0.5,
  }
  expect(inLatin(words)).toEqual({
    shop: 'Kafana {surname}|LJUBAV|Ljubav|Džem i šljive;kg;120',
    rates: ['20', 'PDV A', null],
    weight: 0.5,
  })
})
