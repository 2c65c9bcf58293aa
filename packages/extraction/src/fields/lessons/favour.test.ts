import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Candidate } from '../candidates/candidate.ts'
import { logSumExp, type Ranking } from '../ranker/rank.ts'
import { favour, reliability } from './favour.ts'

function candidate(value: string): Candidate {
  return {
    kind: 'id',
    value,
    segments: [],
    from: 0,
    to: 1,
    traits: [],
  }
}

const rankings = fc
  .record({
    logits: fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 1, maxLength: 8 }),
    noneLogit: fc.double({ min: -60, max: 60, noNaN: true }),
  })
  .map(
    ({ logits, noneLogit }): Ranking => ({
      values: logits
        .toSorted((a, b) => b - a)
        .map((logit, i) => ({
          value: String(i),
          logit,
          candidates: [candidate(String(i)), candidate(String(i))],
        })),
      noneLogit,
    }),
  )

function probabilityOf(value: string, { values, noneLogit }: Ranking): number {
  const all = logSumExp([noneLogit, ...values.map(({ logit }) => logit)])
  return Math.exp(values.find((each) => each.value === value)!.logit - all)
}

it('gives a corrected value the measured reliability as its probability, whatever the ranker says', () => {
  fc.assert(
    fc.property(rankings, fc.nat(), (ranking, n) => {
      const chosen = ranking.values[n % ranking.values.length]!
      const after = favour(ranking, { candidates: [chosen.candidates[1]!], isCorrection: true })
      expect(probabilityOf(chosen.value, after)).toBeCloseTo(reliability, 6)
      expect(after.values[0]!.value).toBe(chosen.value)
      expect(after.values[0]!.candidates[0]).toBe(chosen.candidates[1])
    }),
  )
})

it('raises the probability of a confirmed value and keeps the order of the others', () => {
  fc.assert(
    fc.property(rankings, fc.nat(), (ranking, n) => {
      const chosen = ranking.values[n % ranking.values.length]!
      const after = favour(ranking, { candidates: chosen.candidates, isCorrection: false })
      expect(probabilityOf(chosen.value, after)).toBeGreaterThanOrEqual(probabilityOf(chosen.value, ranking))
      const others = ({ values }: Ranking) => values.filter(({ value }) => value !== chosen.value)
      expect(others(after)).toEqual(others(ranking))
    }),
  )
})

it('does not change a ranking without a favoured candidate', () => {
  fc.assert(
    fc.property(rankings, fc.boolean(), (ranking, isCorrection) => {
      expect(favour(ranking, { candidates: [candidate('0')], isCorrection })).toBe(ranking)
      expect(favour(ranking, undefined)).toBe(ranking)
    }),
  )
})
