import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box, Placement } from '../file-content.ts'
import { toShownBox, toUprightBox, uprightSize } from './placement.ts'
import { turnBack, turnBox, turns } from './turn.ts'

const fraction = fc.double({ min: 0, max: 1, noNaN: true })
const box: fc.Arbitrary<Box> = fc
  .tuple(fraction, fraction, fraction, fraction)
  .map(([a, b, c, d]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)])
const turn = fc.constantFrom(...turns)

describe('turnBox', () => {
  it('moves the top left to the top right by a quarter turn clockwise', () => {
    expect(turnBox([0, 0, 0.1, 0.2], 90)).toEqual([0.8, 0, 1, 0.1])
  })

  it('is undone by turning back', () => {
    fc.assert(
      fc.property(box, turn, (before, by) => {
        const after = turnBox(turnBox(before, by), turnBack(by))
        for (const [index, side] of after.entries()) expect(side).toBeCloseTo(before[index]!, 9)
      }),
    )
  })
})

describe('toShownBox', () => {
  it('only turns back a page that was not skewed', () => {
    fc.assert(
      fc.property(box, turn, (upright, by) => {
        const shown = toShownBox(upright, { turn: by, skewDegrees: 0, width: 600, height: 800 })
        for (const [index, side] of turnBox(upright, turnBack(by)).entries())
          expect(shown[index]).toBeCloseTo(side, 9)
      }),
    )
  })

  it('keeps the centre of a page in the centre for any placement', () => {
    fc.assert(
      fc.property(turn, fc.double({ min: -15, max: 15, noNaN: true }), (by, skewDegrees) => {
        const [x0, y0, x1, y1] = toShownBox([0.5, 0.5, 0.5, 0.5], {
          turn: by,
          skewDegrees,
          width: 600,
          height: 800,
        })
        for (const side of [x0, y0, x1, y1]) expect(side).toBeCloseTo(0.5, 9)
      }),
    )
  })

  it('stays on the page', () => {
    const placement: Placement = { turn: 0, skewDegrees: 10, width: 600, height: 800 }
    expect(toShownBox([0, 0, 1, 1], placement)).toEqual([0, 0, 1, 1])
  })

  it('has room for the corners of a skewed page', () => {
    const { width, height } = uprightSize({ turn: 0, skewDegrees: 10, width: 600, height: 800 })
    expect(width).toBeGreaterThan(600)
    expect(height).toBeGreaterThan(800)
  })
})

describe('toUprightBox', () => {
  it('finds the same place again on a page that is turned, and is around it on a skewed one', () => {
    const skew = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(box, turn, fc.oneof(fc.constant(0), skew), (shown, by, skewDegrees) => {
        const placement: Placement = { turn: by, skewDegrees, width: 600, height: 800 }
        const [x0, y0, x1, y1] = toShownBox(toUprightBox(shown, placement), placement)
        expect(x0 <= shown[0] + 1e-9 && y0 <= shown[1] + 1e-9).toBe(true)
        expect(x1 >= shown[2] - 1e-9 && y1 >= shown[3] - 1e-9).toBe(true)
        if (skewDegrees !== 0) return
        for (const [index, side] of [x0, y0, x1, y1].entries()) expect(side).toBeCloseTo(shown[index]!, 9)
      }),
    )
  })
})
