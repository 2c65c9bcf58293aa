import { compose } from '../compose.ts'
import { type Turn, turns } from '../read/turn.ts'
import type { Gap, Glyph, GlyphStyle, Rect } from './glyph.ts'
import { step } from './glyph-step.ts'
import { rightToLeftLines, writtenText } from './right-to-left.ts'
import { findTracking } from './tracking.ts'

/** Glyphs of one word; the box in points of the page as shown. */
export type GlyphWord = { text: string; box: Rect; style: GlyphStyle; unmapped: number }

const widestGapEm = 0.25
const farthestBackEm = 1.5
const farthestBackOutOfStyleEm = 0.3
const largestRiseEm = 0.6
const lowestInkEm = 0.5
const touchingEm = 0.15
const sameGlyphEm = 0.01

/**
 * Joins glyphs into words, splitting at the gaps that PDFium reports and where the next glyph is out of line. On pages of
 * narrow columns, whose lines it takes for vertical, PDFium ends a line after each letter: letters that touch are one word.
 */
export function joinGlyphs(glyphs: readonly (Glyph | Gap)[]): GlyphWord[] {
  const tracking = findTracking(glyphs)
  const rightToLeft = rightToLeftLines(glyphs)
  const groups: Glyph[][] = []
  /** The words between which and the one before PDFium reports no gap. */
  const unspaced = new Set<number>()
  let previous: Glyph | null = null
  let gap: Gap | null = 'space'
  for (const glyph of glyphs) {
    if (typeof glyph === 'string') {
      if (gap !== 'space' && gap !== 'distance') gap = glyph
      continue
    }
    const tracked = tracking.get(glyph)
    const isJoined =
      previous !== null &&
      (rightToLeft.has(glyph) ? isBeside(groups.at(-1)!, glyph) : isNext(previous, glyph, tracked)) &&
      (gap === null || tracked !== undefined || (gap === 'line end' && isTouching(previous, glyph)))
    if (isJoined) groups.at(-1)!.push(glyph)
    else {
      if (gap === null && rightToLeft.has(glyph)) unspaced.add(groups.length)
      groups.push([glyph])
    }
    previous = glyph
    gap = null
  }
  return joinTouching(groups, unspaced)
    .map((group) => toWord(group, rightToLeft.has(group[0]!) ? writtenText(group) : plainText(group)))
    .filter((word) => word.text !== '')
}

function plainText(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('')
}

/** A word of numbers and of letters of two directions touches what PDFium gives before it only when it is whole. */
function joinTouching(groups: readonly Glyph[][], unspaced: ReadonlySet<number>): Glyph[][] {
  const words: Glyph[][] = []
  groups.forEach((group, i) => {
    const before = words.at(-1)
    if (before && unspaced.has(i) && group.some((glyph) => isBeside(before, glyph))) before.push(...group)
    else words.push([...group])
  })
  return words
}

/** Whether a glyph continues a word at either end, as it may where letters are read from right to left. */
function isBeside(word: readonly Glyph[], glyph: Glyph): boolean {
  const isLevel = word.every((part) => Math.abs(step(part, glyph).rise) <= largestRiseEm)
  const after = Math.min(...word.map((part) => step(part, glyph).gap))
  const before = Math.min(...word.map((part) => step(glyph, part).gap))
  return isLevel && Math.max(after, before) <= widestGapEm
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
  return gap <= widestGapEm + trackingEm && (gap >= -farthestBack || isOfLigature(previous, glyph))
}

/** Whether two characters are drawn as one glyph, which may be wide: each has the place of the whole, as those of a Tamil syllable. */
function isOfLigature(previous: Glyph, { origin, span, style }: Glyph): boolean {
  const nearest = sameGlyphEm * style.emPt
  const isSame = (a: number, b: number) => Math.abs(a - b) < nearest
  return (
    origin.every((at, i) => isSame(at, previous.origin[i]!)) &&
    (['x0', 'y0', 'x1', 'y1'] as const).every((side) => isSame(span[side], previous.span[side]))
  )
}

/** Whether a glyph is right beside another one of its size on the same baseline. */
function isTouching(previous: Glyph, glyph: Glyph): boolean {
  const { gap, rise } = step(previous, glyph)
  const isSameSize = Math.abs(glyph.style.emPt / previous.style.emPt - 1) < 0.02
  return isSameSize && Math.abs(rise) < 0.02 && Math.abs(gap) < touchingEm
}

/** Dots and dashes have little ink, so every glyph counts as at least half an em high from its baseline. */
function toWord(glyphs: readonly Glyph[], text: string): GlyphWord {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (const { ink, origin, style } of glyphs) {
    const topX = origin[0] + lowestInkEm * style.up[0]
    const topY = origin[1] + lowestInkEm * style.up[1]
    box.x0 = Math.min(box.x0, ink.x0, topX)
    box.y0 = Math.min(box.y0, ink.y0, topY)
    box.x1 = Math.max(box.x1, ink.x1, topX)
    box.y1 = Math.max(box.y1, ink.y1, topY)
  }
  const unmapped = glyphs.filter(({ isUnmapped }) => isUnmapped).length
  return { text: normalise(text), box, style: glyphs[0]!.style, unmapped }
}

/** Replaces ligatures, presentation forms and full-width forms by plain letters, and combines accents with their letters. */
function normalise(text: string): string {
  return compose(
    text.replace(/[\uFB00-\uFB06\uFB1D-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/g, (char) => char.normalize('NFKC')),
  )
}
