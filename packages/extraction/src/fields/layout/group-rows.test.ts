import { expect, it } from 'vitest'
import type { Word } from '../../file-content.ts'
import { groupRows } from './group-rows.ts'

function word(text: string, x: number, top: number, height: number): Word {
  return {
    text,
    box: [x, top, x + 0.1, top + height],
    confidence: 1,
    fontSize: height,
    isBold: false,
    isVisible: true,
  }
}

function textsOf(words: readonly Word[], isOcr: boolean): string[] {
  return groupRows(words, isOcr, 1).map((row) => row.map(({ text }) => text).join(' '))
}

const sums = [
  word('ROUNDING', 0.1, 0.5, 0.02),
  word('-0.02', 0.7, 0.5, 0.02),
  word('NET', 0.1, 0.562, 0.02),
  word('TOTAL', 0.25, 0.562, 0.02),
  word('343.95', 0.7, 0.53, 0.05),
]

it('puts an OCR amount in double-height letters on the line of its label, by their baseline', () => {
  expect(textsOf(sums, true)).toEqual(['ROUNDING -0.02', 'NET TOTAL 343.95'])
})

it('does not join a headline with smaller lines beside it', () => {
  const head = [word('BRAND', 0.1, 0.1, 0.06), word('Street', 0.5, 0.1, 0.02), word('Town', 0.5, 0.14, 0.02)]
  expect(textsOf(head, true)).toHaveLength(3)
})

it('keeps a headline together beside small lines, whose letters end above and below its own', () => {
  // As PDF words are: as high as their ink, so that `Highfield` and `(Pty)` reach lower than `Office`.
  const large = { height: 0.012, size: 0.016 }
  const ink = (
    text: string,
    x: number,
    width: number,
    top: number,
    height: number,
    fontSize: number,
  ): Word => ({
    ...word(text, x, top, height),
    box: [x, top, x + width, top + height],
    fontSize,
  })
  const page = [
    ink('Highfield', 0.1, 0.1, 0.05, large.height + 0.004, large.size),
    ink('Office', 0.205, 0.07, 0.05, large.height, large.size),
    ink('(Pty)', 0.28, 0.05, 0.05, large.height + 0.004, large.size),
    ink('Ltd', 0.335, 0.03, 0.05, large.height, large.size),
    ink('44', 0.7, 0.02, 0.0485, 0.0085, 0.0098),
    ink('Street', 0.725, 0.06, 0.0485, 0.0085, 0.0098),
    ink('VAT', 0.7, 0.03, 0.063, 0.0085, 0.0098),
  ]
  expect(textsOf(page, false)).toContain('Highfield Office (Pty) Ltd')
})

it('does not divide a line at a dash, whose ink is low', () => {
  const line = [
    word('Netto', 0.1, 0.5, 0.02),
    word('-', 0.3, 0.509, 0.002),
    word('Forfaldsdato:', 0.4, 0.501, 0.025),
  ]
  expect(textsOf(line, true)).toEqual(['Netto - Forfaldsdato:'])
})
