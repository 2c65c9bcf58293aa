import { expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

function line(indent: number, name: string, amount: string): Cell[] {
  return [
    [50 + indent, name],
    [480, amount],
  ]
}

const sums = [line(300, 'Net amount', '509.50'), line(300, 'Total', '509.50')]

it('reads the parts of sums that are above them', () => {
  const rows = [
    line(0, 'Compute', '412.30'),
    line(10, 'Virtual machines, region west', '372.00'),
    line(10, 'Snapshots', '40.30'),
    line(0, 'Storage', '97.20'),
    line(10, 'Objects', '81.00'),
    line(10, 'Requests', '16.20'),
  ]
  expect(linesOf([...rows, ...sums])).toEqual([
    { description: 'Virtual machines, region west', amount: '372.00' },
    { description: 'Snapshots', amount: '40.30' },
    { description: 'Objects', amount: '81.00' },
    { description: 'Requests', amount: '16.20' },
  ])
})

it('reads what is above its own charges and taxes', () => {
  const rows = [
    line(0, 'Compute cloud', '412.30'),
    line(10, 'Charges', '412.30'),
    line(10, 'VAT', '0.00'),
    line(0, 'Storage of objects', '97.20'),
    line(10, 'Charges', '97.20'),
    line(10, 'VAT', '0.00'),
  ]
  expect(linesOf([...rows, ...sums])).toEqual([
    { description: 'Compute cloud', amount: '412.30' },
    { description: 'Storage of objects', amount: '97.20' },
  ])
})
