import { expect, it } from 'vitest'
import { stretchOf } from './letter-pitch.ts'

const height = 40

/** How a line of ten letters is stretched that are as wide as this share of its height. */
function stretched(pitch: number, text = 'Cafe Crepe'): number {
  const width = pitch * height * text.length
  const words = [{ text, confidence: 0.9, box: { x0: 5, y0: 0, x1: 5 + width, y1: height } }]
  return stretchOf(words, { width: width + 10, height, data: new Uint8Array() })
}

it('leaves letters of the usual width and wide ones as they are', () => {
  for (const pitch of [0.33, 0.4, 0.9]) expect(stretched(pitch)).toBe(1)
})

it('widens narrow letters, within a bound', () => {
  expect(stretched(0.25)).toBeCloseTo(1.52)
  expect(stretched(0.1)).toBe(2)
})

it('does not judge a line by a few letters', () => {
  expect(stretched(0.2, 'I:1')).toBe(1)
  expect(stretchOf([], { width: 10, height, data: new Uint8Array() })).toBe(1)
})
