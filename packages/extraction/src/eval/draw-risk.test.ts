import { expect, test } from 'vitest'
import { drawRisk } from './draw-risk.ts'

function pointsOf(values: { confidence: number; isRight: boolean }[]): [x: number, y: number][] {
  const [, points] = /points="([^"]*)"/.exec(drawRisk('Values', [{ name: 'all', values }]))!
  return points!.split(' ').map((point) => point.split(',').map(Number) as [number, number])
}

test('a curve rises with the share of wrong values, and values of one confidence are one point', () => {
  const points = pointsOf([
    { confidence: 0.9, isRight: true },
    { confidence: 0.9, isRight: true },
    ...Array.from({ length: 38 }, () => ({ confidence: 0.5, isRight: true })),
    { confidence: 0.1, isRight: false },
  ])
  expect(points).toHaveLength(3)
  const [first, second, last] = points as [[number, number], [number, number], [number, number]]
  expect([first[1], second[0] > first[0], last[0] > second[0]]).toEqual([second[1], true, true])
  expect(last[1]).toBeLessThan(second[1])
})
