import { boxUnits, limits, type ReadPage, readingLimits } from '@numora/contract'
import type { Page } from './file-content.ts'
import { toShownBox } from './read/placement.ts'

/** The visible words of each page on the page as it is shown; what is more than a reading may hold is left out. */
export function presentWords(pages: readonly Page[]): ReadPage[] {
  return pages.slice(0, limits.pages).map(presentPage)
}

function presentPage({ number, words, placement }: Page): ReadPage {
  const texts: string[] = []
  const sides: number[] = []
  let characters = 0
  for (const { text, box, isVisible } of words) {
    const word = text.replace(/\s+/g, '')
    if (!isVisible || word === '') continue
    characters += word.length + 1
    if (texts.length === limits.wordsPerPage || characters > readingLimits.pageCharacters) break
    texts.push(word)
    for (const side of placement ? toShownBox(box, placement) : box) sides.push(toUnits(side))
  }
  return { number, text: texts.join('\n'), boxes: Uint16Array.from(sides) }
}

function toUnits(fraction: number): number {
  return Math.round(boxUnits * Math.min(1, Math.max(0, fraction)))
}
