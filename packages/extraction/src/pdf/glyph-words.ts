import { type Turn, turns } from '../read/turn.ts'
import type { Gap, Glyph, GlyphStyle, Rect } from './glyph.ts'

/** Glyphs of one word; the box in points of the page as shown. */
export type GlyphWord = { text: string; box: Rect; style: GlyphStyle; unmapped: number }

const widestGapEm = 0.25
const farthestBackEm = 1.5
const farthestBackOutOfStyleEm = 0.3
const largestRiseEm = 0.6
const lowestInkEm = 0.5
const touchingEm = 0.15
const fewestTracked = 3
const leastTrackingEm = 0.2
const mostTrackingEm = 0.8

/**
 * Joins glyphs into words, splitting at the gaps that PDFium reports and where the next glyph is out of line. On pages of
 * narrow columns, whose lines it takes for vertical, PDFium ends a line after each letter: letters that touch are one word.
 */
export function joinGlyphs(glyphs: (Glyph | Gap)[]): GlyphWord[] {
  const tracking = findTracking(glyphs)
  const words: GlyphWord[] = []
  let previous: Glyph | null = null
  let gap: Gap | null = 'space'
  for (const glyph of glyphs) {
    if (typeof glyph === 'string') {
      gap = gap === 'space' ? gap : glyph
      continue
    }
    const tracked = tracking.get(glyph.style)
    const isJoined =
      previous !== null &&
      isNext(previous, glyph, tracked) &&
      (gap === null || tracked !== undefined || (gap === 'line end' && isTouching(previous, glyph)))
    if (isJoined) extend(words.at(-1)!, glyph)
    else words.push(startWord(glyph))
    previous = glyph
    gap = null
  }
  return words.map((word) => ({ ...word, text: normalise(word.text) })).filter((word) => word.text !== '')
}

/**
 * The gap between letters, in ems, of text that is spaced so widely (I N V O I C E) that PDFium takes every
 * letter for a word.
 */
function findTracking(glyphs: (Glyph | Gap)[]): Map<GlyphStyle, number> {
  const gaps = new Map<GlyphStyle, { smallest: number; count: number }>()
  let previous: Glyph | null = null
  for (const glyph of glyphs) {
    if (typeof glyph === 'string') continue
    if (previous?.style === glyph.style) {
      const { smallest, count } = gaps.get(glyph.style) ?? { smallest: Infinity, count: 0 }
      gaps.set(glyph.style, { smallest: Math.min(smallest, step(previous, glyph).gap), count: count + 1 })
    }
    previous = glyph
  }
  const isTracked = ({ smallest, count }: { smallest: number; count: number }) =>
    count >= fewestTracked && smallest > leastTrackingEm && smallest < mostTrackingEm
  return new Map(
    [...gaps].filter(([, one]) => isTracked(one)).map(([style, { smallest }]) => [style, smallest]),
  )
}

/** The turn after which most of the text runs from left to right. */
export function findTurn(words: GlyphWord[]): Turn {
  const letters: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 }
  for (const word of words) letters[turnOf(word.style)] += word.text.length
  return turns.reduce((best, turn) => (letters[turn] > letters[best] ? turn : best))
}

function turnOf({ along: [x, y] }: GlyphStyle): Turn {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 180
  return y > 0 ? 270 : 90
}

/**
 * Whether a glyph continues the word. Accents that are drawn separately step back over their letter; so does
 * text of another column that overlaps.
 */
function isNext(previous: Glyph, glyph: Glyph, trackingEm = 0): boolean {
  const { gap, rise } = step(previous, glyph)
  if (Math.abs(rise) > largestRiseEm) return false
  const isSameSize = Math.abs(glyph.style.emPt / previous.style.emPt - 1) < 0.02
  const farthestBack = isSameSize && Math.abs(rise) < 0.02 ? farthestBackEm : farthestBackOutOfStyleEm
  return gap <= widestGapEm + trackingEm && gap >= -farthestBack
}

/** Whether a glyph is right beside another one of its size on the same baseline. */
function isTouching(previous: Glyph, glyph: Glyph): boolean {
  const { gap, rise } = step(previous, glyph)
  const isSameSize = Math.abs(glyph.style.emPt / previous.style.emPt - 1) < 0.02
  return isSameSize && Math.abs(rise) < 0.02 && Math.abs(gap) < touchingEm
}

/** The distance from one glyph to the next along the baseline and perpendicular to it, in ems. */
function step(previous: Glyph, glyph: Glyph): { gap: number; rise: number } {
  const { along, emPt } = previous.style
  const length = Math.hypot(...along) || 1
  const [ux, uy] = [along[0] / length, along[1] / length]
  const rise = (glyph.origin[0] - previous.origin[0]) * -uy + (glyph.origin[1] - previous.origin[1]) * ux
  const gap = reach(glyph.span, ux, uy, Math.min) - reach(previous.span, ux, uy, Math.max)
  return { gap: gap / emPt, rise: rise / emPt }
}

function reach(rect: Rect, ux: number, uy: number, pick: typeof Math.min): number {
  return pick(rect.x0 * ux, rect.x1 * ux) + pick(rect.y0 * uy, rect.y1 * uy)
}

function startWord(glyph: Glyph): GlyphWord {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  const word = { text: '', box, style: glyph.style, unmapped: 0 }
  extend(word, glyph)
  return word
}

/** Dots and dashes have little ink, so every glyph counts as at least half an em high from its baseline. */
function extend(word: GlyphWord, { text, ink, origin, style, isUnmapped }: Glyph): void {
  const topX = origin[0] + lowestInkEm * style.up[0]
  const topY = origin[1] + lowestInkEm * style.up[1]
  const { box } = word
  box.x0 = Math.min(box.x0, ink.x0, topX)
  box.y0 = Math.min(box.y0, ink.y0, topY)
  box.x1 = Math.max(box.x1, ink.x1, topX)
  box.y1 = Math.max(box.y1, ink.y1, topY)
  word.text += text
  if (isUnmapped) word.unmapped++
}

/** Replaces ligatures and full-width forms by plain letters, and combines accents with their letters. */
function normalise(text: string): string {
  return text.replace(/[\uFB00-\uFB06\uFF01-\uFF5E]/g, (char) => char.normalize('NFKC')).normalize('NFC')
}
