import { describe, expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

const head: Cell[] = [
  [50, 'Description'],
  [490, 'Amount'],
]

function net(amount: string): Cell[] {
  return [
    [390, 'Net amount'],
    [490, amount],
  ]
}

function row(text: string, amount: string): Cell[] {
  return [
    [50, text],
    [490, amount],
  ]
}

describe('a quantity times a price that makes the amount of an item', () => {
  it('is left out of the name that it is printed behind', () => {
    const rows = [head, row('Drain cleaning (6 hrs @ $95/hr)', '570.00'), row('Materials', '40.00')]
    expect(linesOf([...rows, net('610.00')])).toEqual([
      { description: 'Drain cleaning', quantity: '6', unit: 'hrs', unit_price: '95', amount: '570.00' },
      { description: 'Materials', amount: '40.00' },
    ])
  })

  it('may be below the name, with a code before and a discount behind it', () => {
    const rows = [
      head,
      row('Ball valve', '110.40'),
      [[50, 'VX-200 • 6 EA @ $18.40']] as Cell[],
      row('Pipe', '117.80'),
      [[50, 'PX-75 • 200 FT @ $0.62 (-5%)']] as Cell[],
    ]
    expect(linesOf([...rows, net('228.20')])).toMatchObject([
      { description: 'Ball valve', product_code: 'VX-200', quantity: '6', unit: 'EA', unit_price: '18.40' },
      { description: 'Pipe', product_code: 'PX-75', quantity: '200', unit: 'FT', unit_price: '0.62' },
    ])
  })

  it('is none if it makes another amount, as sizes do', () => {
    const rows = [head, row('Glass pane 80 x 120', '64.00'), row('Frame 2 x 40', '90.00')]
    expect(linesOf([...rows, net('154.00')])).toEqual([
      { description: 'Glass pane 80 x 120', amount: '64.00' },
      { description: 'Frame 2 x 40', amount: '90.00' },
    ])
  })
})
