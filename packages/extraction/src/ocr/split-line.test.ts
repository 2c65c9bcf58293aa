import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Letter } from './decode-steps.ts'
import type { GrayImage } from './engine.ts'
import { splitLine } from './split-line.ts'

const height = 40
const pixelsPerStep = 4
const [letterWidth, letterTop, letterBottom] = [16, 8, 32]

/**
 * A line of black bars, one per letter, with white of a given width after each, and the letters read from it.
 */
function drawLine(text: string, whites: number[]): { letters: Letter[]; picture: GrayImage } {
  const width = whites.reduce((sum, white) => sum + letterWidth + white, 20)
  const data = new Uint8Array(width * height).fill(255)
  const letters: Letter[] = []
  let x = 10
  for (const [at, each] of [...text].entries()) {
    for (let y = letterTop; y < letterBottom; y++) data.fill(0, y * width + x, y * width + x + letterWidth)
    const step = Math.floor((x + letterWidth / 2) / pixelsPerStep)
    letters.push({ text: each, probability: 0.9, from: step, to: step })
    x += letterWidth + whites[at]!
  }
  return { letters, picture: { width, height, data } }
}

describe('splitLine', () => {
  it('splits words at wide gaps, each with the box of its ink', () => {
    const { letters, picture } = drawLine('EndSum', [3, 3, 20, 3, 3, 3])
    const words = splitLine(letters, picture, pixelsPerStep)
    expect(words.map(({ text }) => text)).toEqual(['End', 'Sum'])
    expect(words[0]!.box).toEqual({ x0: 10, y0: letterTop, x1: 64, y1: letterBottom })
    expect(words[1]!.box).toEqual({ x0: 84, y0: letterTop, x1: 138, y1: letterBottom })
  })

  it('splits words where a space was read or the other engine starts another word', () => {
    const { letters, picture } = drawLine('abcd', [3, 3, 3, 3])
    const space = { text: ' ', probability: 0.9, from: letters[1]!.to + 1, to: letters[1]!.to + 1 }
    const spaced = [...letters.slice(0, 2), space, ...letters.slice(2)]
    const textsOf = (read: Letter[]) => splitLine(read, picture, pixelsPerStep).map(({ text }) => text)
    expect(textsOf(spaced)).toEqual(['ab', 'cd'])
    expect(textsOf(letters.map((letter, at) => ({ ...letter, word: at < 3 ? 0 : 1 })))).toEqual(['abc', 'd'])
  })

  it('gives a word the confidence of its least certain letter', () => {
    const { letters, picture } = drawLine('abc', [3, 3, 3])
    letters[1]!.probability = 0.4
    expect(splitLine(letters, picture, pixelsPerStep)[0]!.confidence).toBe(0.4)
  })

  it('keeps all letters in order, and each word within the picture', () => {
    const whites = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(whites, (gaps) => {
        const text = 'abcdefghijkl'.slice(0, gaps.length)
        const { letters, picture } = drawLine(text, gaps)
        const words = splitLine(letters, picture, pixelsPerStep)
        expect(words.map((word) => word.text).join('')).toBe(text)
        for (const { box } of words) {
          expect(box.x0).toBeGreaterThanOrEqual(0)
          expect(box.x1).toBeLessThanOrEqual(picture.width)
          expect(box.x0).toBeLessThan(box.x1)
        }
      }),
    )
  })
})
