import { expect, it } from 'vitest'
import type { Fault } from '../../../fault.ts'
import { pageOf } from '../../../fields/test-page.ts'
import { readContract } from './document.ts'

it('is laid out once, and whoever asks for it learns of the pages that could not be', () => {
  const [page] = pageOf(['Service Agreement']).pages
  const broken = { ...page!, number: 2, words: [null] } as unknown as NonNullable<typeof page>
  const read = { ...pageOf([]), pages: [page!, broken] }
  const [first, second]: [Fault[], Fault[]] = [[], []]
  expect(readContract(read, first)).toBe(readContract(read, second))
  expect(first).toMatchObject([{ stage: 'layout', page: 2 }])
  expect(second).toEqual(first)
})

it.each([
  ['March 1, 2023', 'month_first'],
  ['1 March 2023', 'day_first'],
])('reads dates in numbers in the order of %s', (written, order) => {
  const read = pageOf([`This Agreement is made on ${written}.`, 'It ends on 02/03/2024.'])
  expect(readContract(read).dateOrder).toBe(order)
})
