import { expect, it } from 'vitest'
import type { Ranking } from '../ranker/rank.ts'
import { chooseJointly } from './joint.ts'

/** The choice of a field with one value that is `1 - absence` probable. */
function choose(absence: number, absenceOdds?: number) {
  const ranking: Ranking = {
    values: [{ value: 'Acme Ltd', logit: Math.log(1 - absence), candidates: [] }],
    noneLogit: Math.log(absence),
    ...(absenceOdds === undefined ? {} : { absenceOdds }),
  }
  return chooseJointly({ fields: ['name'], fit: () => 0 }, { name: ranking }).name!
}

it('chooses no value where absence is likelier', () => {
  expect(choose(0.6).option).toBeNull()
  expect(choose(0.4).option?.value).toBe('Acme Ltd')
})

it('chooses a value against odds up to those of absence, and says how improbable it is', () => {
  const unlikely = choose(0.98, 100)
  expect(unlikely.option?.value).toBe('Acme Ltd')
  expect(unlikely.probability).toBeCloseTo(0.02)
  expect(choose(0.995, 100).option).toBeNull()
})
