import { expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

const head: Cell[] = [
  [50, 'Qty'],
  [120, 'Description'],
  [390, 'Unit price'],
  [490, 'Amount'],
]

it('reads quantities that touch their unit, and no sizes in names', () => {
  const rows: Cell[][] = [
    [
      [50, '15mes'],
      [120, '12V supply'],
      [400, '2.00'],
      [490, '30.00'],
    ],
    [
      [50, '1,5h'],
      [120, 'Assembly'],
      [400, '60.00'],
      [490, '90.00'],
    ],
  ]
  const times: Cell[] = [
    [50, '3,5x'],
    [120, 'Paint'],
    [400, '20.00'],
    [490, '70.00'],
  ]
  expect(linesOf([head, ...rows, times])).toMatchObject([
    { quantity: '15', unit: 'mes', description: '12V supply', amount: '30.00' },
    { quantity: '1.5', unit: 'h', description: 'Assembly', amount: '90.00' },
    { quantity: '3.5', description: 'Paint', amount: '70.00' },
  ])
})

it('reads codes that continue on the next line, and takes letters of taxes for no names', () => {
  const coded: Cell[] = [...head, [250, 'Article no.']]
  const lines = linesOf([
    coded,
    [
      [50, '2'],
      [120, 'Hinge'],
      [250, 'WX-'],
      [400, '15.00'],
      [490, '30.00'],
    ],
    [[250, '1200']],
    [
      [50, '5'],
      [120, 'Handle'],
      [250, 'WX-7'],
      [400, '11.00'],
      [490, '55.00'],
    ],
  ])
  expect(lines).toMatchObject([
    { product_code: 'WX-1200', description: 'Hinge' },
    { product_code: 'WX-7', description: 'Handle' },
  ])
  const named = linesOf([
    head,
    [[120, 'Batteries, heavy duty']],
    [
      [50, '2'],
      [400, '15.00'],
      [490, '30.00'],
      [540, 'SR'],
    ],
    [[120, 'Lamp']],
    [
      [50, '5'],
      [400, '11.00'],
      [490, '55.00'],
      [540, 'SR'],
    ],
  ])
  expect(named.map(({ description }) => description)).toEqual(['Batteries, heavy duty', 'Lamp'])
})
