import { type Turn, turns } from '../read/turn.ts'
import type { Glyph, GlyphStyle } from './page-glyphs.ts'

/** Glyphs that belong together, in points of the page as shown. */
export type GlyphWord = {
  text: string
  x0: number
  y0: number
  x1: number
  y1: number
  style: GlyphStyle
  unmapped: number
}

const widestGapEm = 0.3
const farthestBackEm = 1.5
const largestRiseEm = 0.6
const lowestInkEm = 0.5

/** Joins glyphs into words: at the gaps that PDFium saw and where the next glyph is out of line. */
export const joinGlyphs = (glyphs: (Glyph | null)[]): GlyphWord[] => {
  const words: GlyphWord[] = []
  let previous: Glyph | null = null
  for (const glyph of glyphs) {
    if (glyph) {
      if (previous && isNext(previous, glyph)) extend(words.at(-1)!, glyph)
      else words.push(startWord(glyph))
    }
    previous = glyph
  }
  return words.map((word) => ({ ...word, text: normalise(word.text) })).filter((word) => word.text !== '')
}

/** The quarter turn after which most of the text reads from left to right. */
export const findTurn = (words: GlyphWord[]): Turn => {
  const letters: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 }
  for (const word of words) letters[turnOf(word.style)] += word.text.length
  return turns.reduce((best, turn) => (letters[turn] > letters[best] ? turn : best))
}

const turnOf = ({ along: [x, y] }: GlyphStyle): Turn => {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 180
  return y > 0 ? 270 : 90
}

const isNext = (previous: Glyph, glyph: Glyph): boolean => {
  const { along, emPt } = previous.style
  const length = Math.hypot(...along) || 1
  const [ux, uy] = [along[0] / length, along[1] / length]
  const rise = (glyph.originX - previous.originX) * -uy + (glyph.originY - previous.originY) * ux
  if (Math.abs(rise) > largestRiseEm * emPt) return false
  const gap = reach(glyph, ux, uy, Math.min) - reach(previous, ux, uy, Math.max)
  return gap <= widestGapEm * emPt && gap >= -farthestBackEm * emPt
}

const reach = (glyph: Glyph, ux: number, uy: number, pick: typeof Math.min): number =>
  pick(glyph.x0 * ux, glyph.x1 * ux) + pick(glyph.y0 * uy, glyph.y1 * uy)

const startWord = (glyph: Glyph): GlyphWord => {
  const word = {
    text: '',
    x0: Infinity,
    y0: Infinity,
    x1: -Infinity,
    y1: -Infinity,
    style: glyph.style,
    unmapped: 0,
  }
  extend(word, glyph)
  return word
}

/** Dots and dashes have little ink: every glyph counts at least half an em up from its baseline. */
const extend = (word: GlyphWord, glyph: Glyph): void => {
  const [upX, upY] = glyph.style.up
  const topX = glyph.originX + lowestInkEm * upX
  const topY = glyph.originY + lowestInkEm * upY
  word.text += glyph.text
  word.x0 = Math.min(word.x0, glyph.x0, topX)
  word.y0 = Math.min(word.y0, glyph.y0, topY)
  word.x1 = Math.max(word.x1, glyph.x1, topX)
  word.y1 = Math.max(word.y1, glyph.y1, topY)
  if (glyph.isUnmapped) word.unmapped++
}

/** Ligatures and full-width forms become plain letters, accents one character with their letter. */
const normalise = (text: string): string =>
  text.replace(/[\uFB00-\uFB06\uFF01-\uFF5E]/g, (char) => char.normalize('NFKC')).normalize('NFC')
