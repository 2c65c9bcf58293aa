import { expect, it } from 'vitest'
import { correctionRate, reliabilityOf } from './reliability.ts'

it('states the mean confidence and the share that was right of each bin', () => {
  const { values, bins, expected_calibration_error } = reliabilityOf([
    { index: 3, count: 4, confidenceSum: 4 * 8_500, right: 3 },
    { index: 7, count: 6, confidenceSum: 6 * 10_000, right: 6 },
  ])
  expect(values).toBe(10)
  expect(bins).toHaveLength(8)
  expect(bins[3]).toEqual({ from: 0.8, to: 0.9, count: 4, confidence: 0.85, accuracy: 0.75 })
  expect(bins[7]).toEqual({ from: 0.99, to: 1, count: 6, confidence: 1, accuracy: 1 })
  expect(bins[0]).toEqual({ from: 0, to: 0.5, count: 0, confidence: null, accuracy: null })
  // 0.1 of distance for 4 of 10 values, none for the others.
  expect(expected_calibration_error).toBe(0.04)
})

it('says nothing without values', () => {
  expect(reliabilityOf([]).expected_calibration_error).toBe(null)
  expect(correctionRate({ confirmed: 0, corrected: 0, missed: 0 })).toBe(null)
})

it('counts entered values as corrections', () => {
  expect(correctionRate({ confirmed: 6, corrected: 1, missed: 2 })).toBe(0.3333)
})
