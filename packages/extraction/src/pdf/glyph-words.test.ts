import { expect, it } from 'vitest'
import { joinGlyphs } from './glyph-words.ts'
import type { Glyph, GlyphStyle } from './page-glyphs.ts'

const style: GlyphStyle = {
  isBold: false,
  isInvisible: false,
  isEmbedded: true,
  along: [10, 0],
  up: [0, -10],
  emPt: 10,
}

/** Letters of half an em one behind the other, and spaces of a quarter; after each letter a gap is reported. */
function upright(text: string): (Glyph | null)[] {
  let end = 50
  return [...text].flatMap((letter) => {
    const x0 = end
    end += letter === ' ' ? 2.5 : 5
    const span = { x0, y0: 100, x1: end, y1: 110 }
    const glyph: Glyph = { text: letter, ink: span, span, origin: [x0, 110], isUnmapped: false, style }
    return letter === ' ' ? [null] : [glyph, null, null]
  })
}

it('keeps letters that touch in one word, whatever gaps PDFium reports between them', () => {
  expect(joinGlyphs(upright('Packing list')).map(({ text }) => text)).toEqual(['Packing', 'list'])
})
