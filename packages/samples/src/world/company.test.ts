import { expect, it } from 'vitest'
import { regions } from '../locales/regions.ts'
import { createRandom } from '../random.ts'
import { cityOf } from './company.ts'

it('towns are named without their postal codes', () => {
  for (const { world, tag } of regions)
    for (let seed = 0; seed < 40; seed++)
      expect(cityOf(world, createRandom(`${tag}/${seed}`)), tag).toMatch(/^\p{L}[\p{L}.’'-]+$/u)
})
