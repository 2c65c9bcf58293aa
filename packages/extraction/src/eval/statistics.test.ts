import { expect, it } from 'vitest'
import { createRandom } from '../train/random.ts'
import { calibrationOf } from './statistics.ts'

it('true confidences show the calibration error that is expected by chance, and fewer values a larger one', () => {
  const random = createRandom(3)
  const draw = (count: number) =>
    Array.from({ length: count }, () => {
      const confidence = 0.5 + random() / 2
      return { confidence, isRight: random() < confidence }
    })
  const mean = (count: number, pick: 'ece' | 'chance') =>
    Array.from({ length: 60 }, () => calibrationOf(draw(count))[pick]).reduce((sum, each) => sum + each) / 60
  expect(mean(400, 'ece') / mean(400, 'chance')).toBeCloseTo(1, 0.7)
  expect(mean(1600, 'chance') / mean(400, 'chance')).toBeCloseTo(0.5, 1)
})
