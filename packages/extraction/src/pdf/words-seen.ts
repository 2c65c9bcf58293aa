import type { Rect } from './glyph.ts'
import type { GlyphWord } from './glyph-words.ts'
import { isInSight } from './is-seen.ts'
import { type Color, isThick, type PageObject } from './page-object.ts'
import type { PdfPage } from './pdf-page.ts'

/** What is drawn at a place of the order, null for no certain colour; thin lines and frames cover nothing of their box. */
type Figure = { box: Rect; at: number; color: Color | null; covers: boolean; isRectangle: boolean }

const paper: Color = [255, 255, 255]
/** Levels of 255 in one channel: of small letters, a third of it is left in a small picture. */
const leastContrast = 96
/** So many thin lines through a text, such as below it, leave it legible. */
const mostLines = 2
/** As a share of the width of the page; longer lines are no strokes of letters. */
const longestStroke = 0.03

/**
 * Whether all words can be seen, as can be told without drawing the page: each stands out from all that may lie below it,
 * and nothing lies above it.
 */
export function areWordsSeen(
  page: PdfPage,
  objects: readonly PageObject[],
  words: readonly GlyphWord[],
): boolean {
  if (words.length === 0) return objects.length === 0
  if (!words.every((word) => isInSight(word, page))) return false
  if (objects.some(({ kind }) => kind === 'form' || kind === 'doubtful text')) return false
  const figures = objects.flatMap((object, at): Figure[] => {
    if (object.kind === 'picture') return [{ ...object, at, color: null, covers: true, isRectangle: false }]
    if (object.kind !== 'path') return []
    // PDFium gives white for the colour of a gradient, too.
    const color = object.color.every((level) => level === 255) ? null : object.color
    return [{ ...object, at, color, covers: object.isFilled && isThick(object.box) }]
  })
  return objects.every((object, at) => object.kind !== 'text' || standsOut(object, at, figures))
}

/** An upper limit of the letters that figures may draw: a letter is at least a point wide. */
export function countStrokes(objects: readonly PageObject[], { width }: PdfPage): number {
  return objects.reduce((sum, { kind, box }) => {
    const wide = box.x1 - box.x0
    return kind === 'path' && wide <= longestStroke * width ? sum + Math.max(1, wide) : sum
  }, 0)
}

function standsOut(
  { box, color }: { box: Rect; color: Color },
  at: number,
  figures: readonly Figure[],
): boolean {
  let grounds = [paper]
  let lines = 0
  for (const figure of figures) {
    if (!meet(figure.box, box)) continue
    if (!figure.covers) {
      if (!holds(figure.box, box) && ++lines > mostLines) return false
      continue
    }
    if (figure.at > at || figure.color === null) return false
    grounds = figure.isRectangle && holds(figure.box, box) ? [figure.color] : [...grounds, figure.color]
  }
  return grounds.every((ground) =>
    color.some((level, channel) => Math.abs(level - ground[channel]!) >= leastContrast),
  )
}

function meet(a: Rect, b: Rect): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}

function holds(outer: Rect, inner: Rect): boolean {
  return outer.x0 <= inner.x0 && outer.x1 >= inner.x1 && outer.y0 <= inner.y0 && outer.y1 >= inner.y1
}
