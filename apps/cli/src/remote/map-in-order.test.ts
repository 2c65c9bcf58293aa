import { expect, test } from 'vitest'
import { mapInOrder } from './map-in-order.ts'

test('results are in the order of the source, with at most `lanes` running', async () => {
  let underWay = 0
  let most = 0
  const work = async (n: number) => {
    most = Math.max(most, ++underWay)
    for (let turn = 0; turn < (n * 7) % 5; turn++) await Promise.resolve()
    underWay -= 1
    return n * 2
  }
  const numbers = Array.from({ length: 50 }, (_, n) => n)
  expect(await Array.fromAsync(mapInOrder(numbers, 4, work))).toEqual(numbers.map((n) => n * 2))
  expect(most).toBeLessThanOrEqual(4)
  expect(most).toBeGreaterThan(1)
})

test('a failure is thrown when it is its turn', async () => {
  const seen: number[] = []
  const mapped = mapInOrder([1, 2, 3], 2, async (n) => {
    if (n === 2) throw new Error('two')
    return n
  })
  await expect(async () => {
    for await (const n of mapped) seen.push(n)
  }).rejects.toThrow('two')
  expect(seen).toEqual([1])
})
