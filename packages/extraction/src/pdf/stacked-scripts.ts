import type { Gap, Glyph, Rect } from './page-glyphs.ts'

/** Scripts whose letters have signs above and below them, and no spaces between words. */
const stacked = /[\p{Script=Thai}\p{Script=Lao}]/u
/** A letter is repeated within so many glyphs. */
const farthestBack = 8
const rightPartEm = 0.45

function overlap(a: Rect, b: Rect): boolean {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
  return width > 0.5 * Math.min(a.x1 - a.x0, b.x1 - b.x0) && height > 0.5 * Math.min(a.y1 - a.y0, b.y1 - b.y0)
}

/** The sign ำ at the place of its letter: its right part is a glyph of its own, without a text. */
function isCutAm({ text, origin }: Glyph, before: Glyph | undefined): boolean {
  return (
    text === 'ำ' && before !== undefined && before.origin[0] === origin[0] && before.origin[1] === origin[1]
  )
}

function withRightPart(glyph: Glyph): Glyph {
  const { span, style } = glyph
  return { ...glyph, span: { ...span, x1: span.x1 + rightPartEm * style.emPt } }
}

/**
 * The glyphs without those that repeat a letter at its place: Chromium gives the glyph of a sign the text of the letter that
 * it stands on, too, and a part of a sign none. PDFium reports spaces beside both that are not printed.
 */
export function withoutRepeats(glyphs: readonly (Glyph | Gap)[]): (Glyph | Gap)[] {
  const kept: (Glyph | Gap)[] = []
  const recent: Glyph[] = []
  let isBehindRepeat = false
  for (const glyph of glyphs) {
    if (typeof glyph === 'string') {
      if (!(isBehindRepeat && glyph === 'space')) kept.push(glyph)
      continue
    }
    const isRepeat =
      stacked.test(glyph.text) &&
      recent.some(({ text, span }) => text === glyph.text && overlap(span, glyph.span))
    const isCut = isCutAm(glyph, recent.at(-1))
    if (!isRepeat) kept.push(isCut ? withRightPart(glyph) : glyph)
    isBehindRepeat = isRepeat || isCut
    recent.push(glyph)
    if (recent.length > farthestBack) recent.shift()
  }
  return kept
}
