import { expect, it } from 'vitest'
import { createRandom } from '../random.ts'
import type { TillPen } from './draw.ts'
import { makeReceiptFacts } from './facts.ts'
import { pickReceiptRegion } from './generate.ts'
import { locality } from './letterhead.ts'

it('says where a shop is by the name that its chain gives it, but only where the shop may be named', () => {
  const counts = { named: 0, unnamed: 0 }
  for (let seed = 0; seed < 100; seed++) {
    const random = createRandom(`place/${seed}`)
    const facts = makeReceiptFacts(pickReceiptRegion(random), random.fork('facts'))
    const pen = { facts, random } as TillPen
    const [brand] = facts.merchant.brand.split(' ')
    if (locality(pen).startsWith(`${brand} `)) counts.named++
    if (locality(pen, false).startsWith(`${brand} `)) counts.unnamed++
  }
  expect(counts.named).toBeGreaterThan(5)
  expect(counts.unnamed).toBe(0)
})
