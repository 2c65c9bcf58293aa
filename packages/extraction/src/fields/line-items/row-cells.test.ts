import { expect, it } from 'vitest'
import { readLayout } from '../layout/read-layout.ts'
import { pageOf } from '../test-page.ts'
import { readRow } from './row-cells.ts'
import type { HeadCell } from './table-head.ts'

it('takes words for names that are nearer to the title of the positions', () => {
  const cells: HeadCell[] = [
    { text: '#', roles: ['col_position'], x0: 50, x1: 55 },
    { text: 'Description', roles: ['col_description'], x0: 150, x1: 205 },
  ]
  const [line] = readLayout(pageOf([{ text: 'Printed tape', x: 60, y: 100 }])).lines
  expect(readRow(line!, new Map(), cells, false).texts.map(({ column }) => column)).toEqual([1])
})
