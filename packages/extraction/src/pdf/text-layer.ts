import type { Box } from '../file-content.ts'
import type { GrayImage } from '../ocr/engine.ts'
import { findTextEdges } from '../ocr/text-rows.ts'
import type { GlyphWord } from './glyph-words.ts'
import type { PdfPage } from './pdf-page.ts'

/**
 * `all`: the layer contains what the page shows. `part`: pictures contain more text. `nothing`: the layer is
 * useless.
 */
export type Coverage = 'all' | 'part' | 'nothing'

export type SeenWord = GlyphWord & { isVisible: boolean }

const mostGarbage = 0.2
const fewestAlphanumeric = 0.4
const fewestUnreadLetters = 30
const leastUnreadShare = 0.25
const edgesPerLetter = 4
const marginPx = 2
const garbage = /[\p{Co}\p{Cc}\p{Cn}\uFFFD]/gu
const alphanumerics = /[\p{L}\p{N}]/gu

/**
 * Judges how much of the shown text is in the text layer. Letters are estimated by the lower edges of ink in
 * a small picture of the page; edges outside all words are unread letters, except in machine-readable codes.
 */
export function judgeTextLayer(
  words: SeenWord[],
  page: Pick<PdfPage, 'width' | 'height'>,
  glance: GrayImage,
  codes: readonly Box[] = [],
): Coverage {
  const visible = words.filter((word) => word.isVisible)
  if (isGarbage(visible)) return 'nothing'
  const { xs, ys } = findTextEdges(glance)
  if (visible.length === 0) return xs.length === 0 ? 'all' : 'nothing'
  const covered = coverMask(
    [
      ...visible.map(
        ({ box: { x0, y0, x1, y1 } }): Box => [
          x0 / page.width,
          y0 / page.height,
          x1 / page.width,
          y1 / page.height,
        ],
      ),
      ...codes,
    ],
    glance,
  )
  let unread = 0
  for (let n = 0; n < xs.length; n++) if (covered[ys[n]! * glance.width + xs[n]!] === 0) unread++
  const unreadLetters = unread / Math.max(1, (xs.length - unread) / countLetters(visible) || edgesPerLetter)
  return lacksText(unreadLetters, visible) ? 'part' : 'all'
}

/** Whether so many letters outside of words are more than the layer of a page may lack without being read again. */
export function lacksText(unreadLetters: number, words: readonly GlyphWord[]): boolean {
  return unreadLetters > fewestUnreadLetters && unreadLetters > leastUnreadShare * countLetters(words)
}

function countLetters(words: readonly GlyphWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}

/**
 * Whether the layer's text is useless: fonts without a character map give meaningless symbols, or hardly any
 * letters.
 */
export function isGarbage(words: readonly GlyphWord[]): boolean {
  const letters = countLetters(words)
  let bad = 0
  let alphanumeric = 0
  for (const { text, unmapped } of words) {
    bad += Math.max(unmapped, text.match(garbage)?.length ?? 0)
    alphanumeric += text.match(alphanumerics)?.length ?? 0
  }
  return bad > mostGarbage * letters || alphanumeric < fewestAlphanumeric * letters
}

function coverMask(boxes: readonly Box[], { width, height }: GrayImage): Uint8Array {
  const mask = new Uint8Array(width * height)
  for (const [x0, y0, x1, y1] of boxes) {
    const from = Math.max(0, Math.floor(x0 * width) - marginPx)
    const to = Math.min(width, Math.ceil(x1 * width) + marginPx)
    const bottom = Math.min(height, Math.ceil(y1 * height) + marginPx)
    for (let y = Math.max(0, Math.floor(y0 * height) - marginPx); y < bottom; y++)
      if (to > from) mask.fill(1, y * width + from, y * width + to)
  }
  return mask
}
