import { expect, it } from 'vitest'
import { calibrated } from '../fields/choose/confidence.ts'
import type { Calibration } from '../fields/ranker/ranker-weights.ts'
import { fitCalibration } from './calibrate.ts'

function outcomes(confidence: number, right: number, of: number) {
  return Array.from({ length: of }, (_, i) => ({ confidence, isRight: i < right }))
}

it('calibrates to what was right, also where certainty grows faster than what is right', () => {
  const seen = [
    { confidence: 0.5, right: 0.4 },
    { confidence: 0.9, right: 0.75 },
    { confidence: 0.98, right: 0.9 },
    { confidence: 0.9999, right: 0.96 },
    { confidence: 0.999999, right: 0.97 },
  ]
  const fit = fitCalibration(
    seen.flatMap(({ confidence, right }) => outcomes(confidence, 1000 * right, 1000)),
  )
  for (const { confidence, right } of seen)
    expect(calibrated('field', confidence, { calibration: { field: fit } })).toBeCloseTo(right, 1.5)
})

it('calibrates documents in other scripts apart, as far as they are right less often', () => {
  const latin = outcomes(0.9, 950, 1000)
  const other = outcomes(0.9, 700, 1000).map((each) => ({ ...each, isOtherScript: true }))
  const calibration = { field: fitCalibration([...latin, ...other]) }
  expect(calibrated('field', 0.9, { calibration })).toBeCloseTo(0.95, 1.5)
  expect(calibrated('field', 0.9, { calibration, isOtherScript: true })).toBeCloseTo(0.7, 1.5)
})

it('doubts a value more if another one is likely than if the field may be absent', () => {
  const alone = outcomes(0.9, 950, 1000)
  const rivalled = outcomes(0.9, 800, 1000).map((each) => ({ ...each, rivals: 0.09 }))
  const calibration = { field: fitCalibration([...alone, ...rivalled]) }
  expect(calibrated('field', 0.9, { calibration })).toBeCloseTo(0.95, 1.5)
  expect(calibrated('field', 0.9, { calibration, rivals: 0.09 })).toBeCloseTo(0.8, 1.5)
})

it('few outcomes change what is known before only a little', () => {
  const known = { calibration: [0.6, 0.2, 0.3, 0, -0.1], weight: 10 } as const
  const stated = (fit: Calibration) => calibrated('field', 0.95, { calibration: { field: fit } })
  expect(fitCalibration([], known)).toEqual([0.6, 0.2, 0.3, 0, -0.1])
  const shift = (fit: Calibration) => Math.abs(stated(fit) - stated(known.calibration))
  const few = fitCalibration(outcomes(0.95, 1, 3), known)
  expect(shift(few)).toBeLessThan(0.1)
  expect(shift(fitCalibration(outcomes(0.95, 333, 999), known))).toBeGreaterThan(0.4)
})

it('counts what the form of a value says beside its probability', () => {
  const plain = outcomes(0.9, 900, 1000)
  const supported = outcomes(0.9, 961, 1000).map((each) => ({ ...each, support: 1 }))
  const calibration = { field: fitCalibration([...plain, ...supported]) }
  expect(calibrated('field', 0.9, { calibration })).toBeCloseTo(0.9, 1.5)
  expect(calibrated('field', 0.9, { calibration, support: 1 })).toBeCloseTo(0.96, 1.5)
})
