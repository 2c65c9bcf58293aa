import { expect, it } from 'vitest'
import { createRandom } from '../random.ts'
import { receiptRegions } from '../receipt/regions.ts'
import { makePremises } from './premises.ts'

it('adds lines before and behind the street, and keeps all others', () => {
  const address = ['12 Mill Road', '4410 Oberholz']
  const places = new Set<string>()
  for (const region of receiptRegions)
    for (let seed = 0; seed < 20; seed++) {
      const lines = makePremises(address, region, createRandom(`${region.tag}/${seed}`))
      expect(lines.filter((line) => address.includes(line))).toEqual(address)
      expect(lines.join()).not.toMatch(/[{}#%]\p{L}|[{}]/u)
      places.add(`${lines.indexOf(address[0]!)}/${lines.length}`)
    }
  expect([...places].sort()).toEqual(['0/2', '0/3', '1/3', '1/4'])
})
