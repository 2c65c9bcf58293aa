import { expect, it } from 'vitest'
import { pageOf } from '../../../fields/test-page.ts'
import { readContract } from '../candidates/document.ts'
import { findCandidates } from '../candidates/find-candidates.ts'
import { describe } from './describe.ts'

/** How often the values of the candidates are read while as many lines with a period are described. */
function readsOf(lines: number): number {
  const read = pageOf(Array.from({ length: lines }, (_, row) => `${row}. Item within ${row + 1} days.`))
  const document = readContract(read)
  const candidates = findCandidates(document)
  let reads = 0
  const period = candidates.period.map(
    (candidate) =>
      new Proxy(candidate, {
        get(target, name: keyof typeof candidate) {
          if (name === 'value') reads++
          return target[name]
        },
      }),
  )
  expect(describe('period', { ...candidates, period }, document)).toHaveLength(lines)
  return reads
}

it('takes as many steps for each candidate, however many there are', () => {
  expect(readsOf(200) / 200).toBeLessThanOrEqual(readsOf(20) / 20)
})
