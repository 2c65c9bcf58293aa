import { expect, it } from 'vitest'
import type { JointExample } from './joint-examples.ts'
import { type JointOptions, learnJoint, likelihoodOf } from './learn-joint.ts'

const options: JointOptions = {
  epochs: 20,
  rate: 0.1,
  deviation: { trust: 0.5, other: 2 },
  means: { rare: -3 },
}

/** Two fields with two values each, of which those fit that are right; the ranker prefers others. */
function example(isKnown: boolean): JointExample {
  const cells = Array.from({ length: 9 }, (_, cell) => (cell === 4 ? ['fits'] : []))
  return {
    fields: ['a', 'b'],
    logits: [
      [-4, -1, -0.5],
      [-4, -1.2, -0.4],
    ],
    tables: [{ fields: [0, 1], cells }],
    isRight: [[false, true, false], isKnown ? [false, true, false] : null],
  }
}

it('learns that a relation holds between right values, also where only some are known', () => {
  const examples = Array.from({ length: 40 }, (_, i) => example(i % 2 === 0))
  const weights = learnJoint(examples, options)
  expect(weights.fits).toBeGreaterThan(1)
  expect(likelihoodOf(examples, weights)).toBeGreaterThan(likelihoodOf(examples, {}))
})

it('trusts a ranker less that is often wrong', () => {
  const weights = learnJoint(
    Array.from({ length: 40 }, () => ({ ...example(true), tables: [] })),
    options,
  )
  expect(weights['trust a']).toBeLessThan(0.8)
})

it('keeps what few examples have as near to what was known before as what many have', () => {
  const rare = { ...example(true), fields: ['c', 'd'] }
  const learned = learnJoint([...Array.from({ length: 80 }, () => example(true)), rare], {
    ...options,
    deviation: { trust: 0.1, other: 0.1 },
  })
  expect(learned['trust c']).toBeCloseTo(1, 1)
  expect(learned['absent c']).toBeCloseTo(0, 1)
})

it('keeps the weights of relations that no document has', () => {
  expect(learnJoint([example(true)], options).rare).toBe(-3)
})
