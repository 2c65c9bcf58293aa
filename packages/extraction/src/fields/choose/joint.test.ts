import { expect, it } from 'vitest'
import { describeDocument } from '../features/describe-document.ts'
import type { Ranking } from '../ranker/rank.ts'
import { pageOf } from '../test-page.ts'
import { chooseJointly, type Factor } from './joint.ts'

const described = describeDocument(pageOf([{ text: 'Acme Ltd', x: 50, y: 50 }]))

function ranking(shares: Record<string, number>, absence: number): Ranking {
  return {
    values: Object.entries(shares).map(([value, share]) => ({
      value,
      logit: Math.log(share),
      candidates: [],
    })),
    noneLogit: Math.log(absence),
  }
}

/** The choice of a field with one value that is `1 - absence` probable. */
function choose(absence: number, absenceOdds?: number, weights = {}) {
  const name: Ranking = {
    ...ranking({ 'Acme Ltd': 1 - absence }, absence),
    ...(absenceOdds === undefined ? {} : { absenceOdds }),
  }
  return chooseJointly({ fields: ['name'], factors: [] }, { name }, weights, described).name!
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

it('trusts a ranker as far as was learned', () => {
  expect(choose(0.8, 1, { 'trust name': 0.5 }).probability).toBeCloseTo(2 / 3)
  expect(choose(0.8, 1, { 'absent name': -Math.log(4) }).probability).toBeCloseTo(0.5)
})

it('chooses the values that fit together, with their share of all combinations', () => {
  const same: Factor = {
    fields: ['a', 'b'],
    relate: () => (a, b) => (a && b && a.value === b.value ? ['same'] : []),
  }
  const rankings = { a: ranking({ x: 0.6, y: 0.3 }, 0.1), b: ranking({ y: 0.8, z: 0.1 }, 0.1) }
  const group = { fields: ['a', 'b'], factors: [same] }
  const { a, b } = chooseJointly(group, rankings, { same: Math.log(10) }, described)
  expect([a?.option?.value, b?.option?.value]).toEqual(['y', 'y'])
  // Of 1 + 9 × 0.3 × 0.8 in all.
  expect(a?.probability).toBeCloseTo((0.3 * 0.2 + 2.4) / 3.16)
  expect(b?.probability).toBeCloseTo((0.7 * 0.8 + 2.4) / 3.16)
  expect(chooseJointly(group, rankings, {}, described).a?.option?.value).toBe('x')
})

it('combines an improbable value that a relation of its own makes likely', () => {
  const likely = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`other ${i}`, 0.12]))
  const marked: Factor = { fields: ['a'], relate: () => (a) => (a?.value === 'x' ? ['marked'] : []) }
  const group = { fields: ['a'], factors: [marked] }
  const choose = (x: number, weights: Record<string, number>) =>
    chooseJointly(group, { a: ranking({ ...likely, x }, 0.03) }, weights, described).a?.option?.value
  expect(choose(0.01, { marked: Math.log(100) })).toBe('x')
  expect(choose(0.01, {})).toBe('other 0')
  expect(choose(0.000_001, { marked: Math.log(10_000_000) })).toBe('x')
  // Where the ranker is hardly trusted, a small weight is enough.
  expect(choose(0.01, { marked: 2, 'trust a': 0.1 })).toBe('x')
})
