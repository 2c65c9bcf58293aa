import { describe, expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

function amountsOf(confidence: number, ...rows: [name: string, amount: string][]) {
  const cells = rows.map(([name, amount]): Cell[] => [
    [50, name],
    [250, amount],
  ])
  return linesOf(cells, 'receipt_v1', [], confidence).map(({ description, amount }) => [description, amount])
}

const tea = ['Green tea', '2.00'] as [string, string]

describe('amounts of which digits or marks were misread', () => {
  it.each([
    ['EURl. 25', '1.25', '3.25'],
    ['U.4U', '0.40', '2.40'],
    ['4-25', '4.25', '6.25'],
    ['58 30', '58.30', '60.30'],
  ])('count where the lines add up with them: %s', (printed, amount, total) =>
    expect(amountsOf(0.9, tea, ['Biscuits', printed], ['TOTAL', total])).toEqual([
      ['Green tea', '2.00'],
      ['Biscuits', amount],
    ]),
  )

  it('are none where the lines do not add up with them, or nothing was recognised', () => {
    expect(amountsOf(0.9, tea, ['Biscuits', '4-25'], ['TOTAL', '7.25'])).toEqual([['Green tea', '2.00']])
    expect(amountsOf(1, tea, ['Biscuits', '4-25'], ['TOTAL', '6.25'])).toEqual([['Green tea', '2.00']])
  })
})
