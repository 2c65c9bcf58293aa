import { expect, it } from 'vitest'
import type { LineWord } from './engine.ts'
import { hasTornWord, joinTornWords } from './join-torn-words.ts'

const height = 40
const letterWidth = 20

/** The words of a line, each with the space before it as a share of the line's height. */
function lineOf(...words: [text: string, space: number][]): LineWord[] {
  let x = 0
  return words.map(([text, space]) => {
    const x0 = x + space * height
    x = x0 + text.length * letterWidth
    return { text, confidence: 0.9, box: { x0, y0: 0, x1: x, y1: height } }
  })
}

function textsOf(words: LineWord[]): string[] {
  return words.map(({ text }) => text)
}

it('joins the parts of a word that the other readings have as one', () => {
  const words = lineOf(['Hennes', 0], ['&', 0.8], ['Maur', 0.8], ['itz', 0.4])
  expect(hasTornWord(words, 'Hennes&Mauritz')).toBe(true)
  const joined = joinTornWords(words, ['Hennes&Mauritz', 'Hennes & Mauritz'])
  expect(textsOf(joined)).toEqual(['Hennes', '&', 'Mauritz'])
  expect(joined[2]!.box).toEqual({ x0: words[2]!.box.x0, y0: 0, x1: words[3]!.box.x1, y1: height })
})

it('joins more than two parts', () => {
  expect(textsOf(joinTornWords(lineOf(['Pa', 0], ['i', 0.3], ['d', 0.3]), ['Paid', 'Paid']))).toEqual([
    'Paid',
  ])
})

it.each([
  ['another reading has a space', lineOf(['Old', 0], ['mill', 0.4]), ['Oldmill', 'Old mill']],
  ['the space is wide', lineOf(['Old', 0], ['mill', 0.8]), ['Oldmill', 'Oldmill']],
  ['capitals are some way apart', lineOf(['GST', 0], ['ID', 0.45]), ['GSTID', 'GSTID']],
  ['a number begins', lineOf(['Table', 0], ['38', 0.4]), ['Table38', 'Table38']],
])('keeps words where %s', (_, words, readings) => {
  expect(joinTornWords(words, readings)).toEqual(words)
})
