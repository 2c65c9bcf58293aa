import { expect, it } from 'vitest'
import { fitOrder, fitPast } from './fit.ts'
import type { Option } from './joint.ts'

function printed(value: string, times = 1): Option {
  return { value, logit: 0, candidates: Array.from({ length: times }, () => ({}) as never) }
}

it('prefers dates that are not to come', () => {
  const { fit } = fitPast('date')
  const [past, ahead] = [printed('2020-05-01'), printed('2068-05-01')]
  expect(fit({ date: past })).toBeGreaterThan(fit({ date: ahead }))
})

it('prefers two dates in their order, and not one printed date for both', () => {
  const { fit } = fitOrder('from', 'to')
  const [first, second] = [printed('2020-05-01'), printed('2020-05-31')]
  expect(fit({ from: first, to: second })).toBeGreaterThan(fit({ from: second, to: first }))
  expect(fit({ from: first, to: null })).toBeGreaterThan(fit({ from: first, to: first }))
  const twice = printed('2020-05-01', 2)
  expect(fit({ from: twice, to: twice })).toBe(0)
})
