import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bend, Word } from '../file-content.ts'
import { fallAt, levelBox, unlevelBox } from './bend.ts'
import { findBend } from './find-bend.ts'

const size = { width: 600, height: 1000 }
const height = 0.018
/**
 * A label is this level with its amount, 0.4 em, on 999 of 1,000 bends: where the page falls and sags most strongly against each
 * other, an amount may be as level with the label of the next line.
 */
const mostApart = 0.4 * (height / 0.72)

/** A receipt: lines of words across it, then a label of two words at the left and an amount at the right of each line. */
function printLines(count: number, bend: Bend): Word[] {
  const word = (text: string, x0: number, x1: number, y: number): Word => {
    const fall = fallAt(bend, (x0 + x1) / 2, y)
    const box = [x0, y + fall - height, x1, y + fall] as const
    return { text, box: [...box], confidence: 0.9, fontSize: height / 0.72, isBold: false, isVisible: true }
  }
  return Array.from({ length: count }, (_, line) => {
    const y = 0.1 + (0.8 * line) / count
    if (line < count / 5) return [0.2, 0.37, 0.54, 0.71].map((x) => word('Harbour', x, x + 0.15, y))
    return [word('Tomato', 0.1, 0.25, y), word('Soda', 0.27, 0.37, y), word('12.40', 0.8, 0.92, y)]
  }).flat()
}

function term(most: number) {
  return fc.double({ min: -most, max: most, noNaN: true })
}

describe('findBend', () => {
  it('makes the lines of nearly every page level that was photographed from one side and bends', () => {
    const bends = fc.sample(fc.tuple(term(0.04), term(0.08), term(0.08), term(0.05)), {
      numRuns: 300,
      seed: 1,
    })
    const level = bends.filter((bend) => {
      const words = printLines(26, bend)
      const found = findBend(words, size) ?? ([0, 0, 0, 0] as const)
      return words.every(({ text, box }, at) => {
        if (text !== '12.40') return true
        const label = levelBox(words[at - 2]!.box, found)[3]
        return Math.abs(label - levelBox(box, found)[3]) < mostApart
      })
    })
    expect(level.length).toBeGreaterThanOrEqual(0.99 * bends.length)
  })

  it('leaves a flat page as it is', () => {
    expect(findBend(printLines(30, [0, 0, 0, 0]), size)).toBeNull()
  })

  it('needs some lines', () => {
    expect(findBend(printLines(2, [0.05, 0.1, 0, 0]), size)).toBeNull()
    expect(findBend([], size)).toBeNull()
  })

  it('finds a finite bend or none for any words', () => {
    const side = fc.double({ min: -0.2, max: 1.2, noNaN: true })
    const anyWord = fc
      .tuple(side, side, side, side, fc.double({ min: 0, max: 0.2, noNaN: true }))
      .map(([x0, y0, x1, y1, fontSize]): Word => {
        return { text: 'a1', box: [x0, y0, x1, y1], confidence: 1, fontSize, isBold: false, isVisible: true }
      })
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 60 }), (words) => {
        const bend = findBend(words, size)
        expect(bend === null || bend.every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('says nothing about words without a height', () => {
    const flat = printLines(20, [0.05, 0, 0, 0]).map((word) => ({ ...word, fontSize: 0 }))
    expect(findBend(flat, size)).toBeNull()
  })
})

describe('unlevelBox', () => {
  it('finds the printed place again', () => {
    const bend = fc.tuple(term(0.1), term(0.2), term(0.2), term(0.2))
    const side = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(bend, side, side, (by, x, y) => {
        const [, y0] = unlevelBox(levelBox([x, y, x, y], by), by)
        expect(y0).toBeCloseTo(y, 3)
      }),
    )
  })
})
