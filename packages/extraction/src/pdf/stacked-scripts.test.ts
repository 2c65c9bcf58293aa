import { expect, it } from 'vitest'
import { joinGlyphs } from './glyph-words.ts'
import type { Gap, Glyph, GlyphStyle } from './page-glyphs.ts'

const style: GlyphStyle = {
  isBold: false,
  isInvisible: false,
  isEmbedded: true,
  along: [10, 0],
  up: [0, -10],
  emPt: 10,
}

/** A glyph with the letters that the file gives it, which PDFium divides its box among. */
function glyphs(text: string, x0: number, x1: number): Glyph[] {
  const width = (x1 - x0) / text.length
  return [...text].map((letter, i) => {
    const span = { x0: x0 + i * width, x1: x0 + (i + 1) * width, y0: 90, y1: 100 }
    return { text: letter, ink: span, span, origin: [x0, 100], isUnmapped: false, style }
  })
}

function textsOf(...all: (Glyph[] | Gap)[]): string[] {
  return joinGlyphs(all.flat()).map(({ text }) => text)
}

it('reads a Thai letter once whose sign has its text, too', () => {
  const word = textsOf(
    glyphs('บ', 0, 6),
    glyphs('ริ', 6, 11),
    glyphs('ษ', 11, 17),
    glyphs('ริ', 6.1, 11.1),
    'space',
    glyphs('ท', 17, 23),
  )
  expect(word).toEqual(['บริษท'])
})

it('keeps a Thai word whole whose ำ is cut off', () => {
  expect(textsOf(glyphs('จำ', 0, 5), 'space', glyphs('ก', 9.6, 15), glyphs('ด', 15, 20))).toEqual(['จำกด'])
  expect(textsOf(glyphs('จำ', 0, 5), 'space', glyphs('ก', 13, 18))).toEqual(['จำ', 'ก'])
})

it('keeps letters that are repeated beside each other', () => {
  expect(textsOf(glyphs('กก', 0, 10), glyphs('ก', 10, 15))).toEqual(['กกก'])
})
