import { expect, it } from 'vitest'
import { pageOf } from '../test-page.ts'
import { readLayout } from './read-layout.ts'

function meaningsOf(line: string) {
  return readLayout(pageOf([line])).segments.flatMap(({ hits }) => hits.map(({ concepts }) => concepts))
}

it('gives a label that says little the meaning of the same label in another language', () => {
  expect(meaningsOf('Viitenumero / Reference: 2026 04417')).toEqual([
    ['payment_reference'],
    ['payment_reference'],
  ])
  expect(meaningsOf('Reference / Viitenumero: 2026 04417')).toEqual([
    ['payment_reference'],
    ['payment_reference'],
  ])
})

it('leaves labels as they are that both say something, or have no slash between them', () => {
  expect(meaningsOf('Fax / IBAN: FI21 1234')).toEqual([['fax'], ['iban']])
  expect(meaningsOf('Viitenumero Reference: 2026 04417').at(-1)).toContain('reference')
})
