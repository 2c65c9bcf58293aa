import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alignTexts } from './align-texts.ts'

function pairUp(first: string, second: string): string[] {
  return alignTexts([...first], [...second]).map(
    (pair) =>
      `${pair.first === null ? '-' : first[pair.first]}${pair.second === null ? '-' : second[pair.second]}`,
  )
}

it('aligns equal characters, whatever their case', () => {
  expect(pairUp('Total', 'total')).toEqual(['Tt', 'oo', 'tt', 'aa', 'll'])
})

it('aligns a letter that was read differently and leaves a missed one unpaired', () => {
  expect(pairUp('T0TAL12', 'TOTAL1.2')).toEqual(['TT', '0O', 'TT', 'AA', 'LL', '11', '-.', '22'])
})

it('contains every character of both readings once, in order', () => {
  const text = fc.array(fc.constantFrom('a', 'A', 'b', '1', '.'), { maxLength: 12 })
  fc.assert(
    fc.property(text, text, (first, second) => {
      const pairing = alignTexts(first, second)
      const places = (side: 'first' | 'second') =>
        pairing.map((pair) => pair[side]).filter((at) => at !== null)
      expect(places('first')).toEqual([...first.keys()])
      expect(places('second')).toEqual([...second.keys()])
      for (const pair of pairing) expect(pair).not.toEqual({ first: null, second: null })
    }),
  )
})
