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
    line(10, 'Virtual machines, region west', '300.00'),
    line(10, 'Snapshots', '72.00'),
    line(10, 'Snapshots', '40.30'),
    line(0, 'Storage', '97.20'),
    line(10, 'Objects', '81.00'),
    line(10, 'Requests', '16.20'),
  ]
  expect(linesOf([...rows, ...sums])).toEqual([
    { description: 'Virtual machines, region west', amount: '300.00' },
    { description: 'Snapshots', amount: '72.00' },
    { description: 'Snapshots', amount: '40.30' },
    { description: 'Objects', amount: '81.00' },
    { description: 'Requests', amount: '16.20' },
  ])
})

it('reads what is above its own usage and levies', () => {
  const rows = [
    line(0, 'Water of the meter', '412.30'),
    line(10, 'Usage', '412.30'),
    line(10, 'Levy', '0.00'),
    line(0, 'Waste collection', '97.20'),
    line(10, 'Usage', '97.20'),
  ]
  expect(linesOf([...rows, ...sums])).toEqual([
    { description: 'Water of the meter', amount: '412.30' },
    { description: 'Waste collection', amount: '97.20' },
  ])
})
