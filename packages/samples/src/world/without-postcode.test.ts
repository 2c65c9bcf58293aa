import { expect, it } from 'vitest'
import { createRandom } from '../random.ts'
import { receiptRegions } from '../receipt/regions.ts'
import { makeAddress } from './company.ts'
import { withoutPostcode } from './without-postcode.ts'

it('leaves out the postal code of every country, and nothing else', () => {
  for (const { world, tag } of receiptRegions)
    for (let seed = 0; seed < 20; seed++) {
      const [street, ...towns] = makeAddress(world, createRandom(`${tag}/${seed}`))
      const [first, ...bare] = withoutPostcode([street!, ...towns])
      expect(first).toBe(street)
      expect(bare.join()).not.toMatch(/\d{2}|^[\s,(–-]|, ,|\(\)/)
      expect(bare.join()).not.toMatch(/\bL[TV]\b(?!,|$)/)
      const words = (lines: readonly string[]) => lines.join(' ').match(/\p{L}{3,}/gu) ?? []
      expect(words(bare)).toEqual(words(towns))
    }
})
