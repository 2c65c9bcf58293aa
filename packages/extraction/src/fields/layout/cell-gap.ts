import type { Word } from '../../file-content.ts'

/** The white between two words of a row, in ems; OCR words are as high as their letters, which is less than an em. */
export function gapBetween(before: Word, after: Word, page: { width: number; height: number }): number {
  const em = Math.max(before.fontSize, after.fontSize) * page.height
  return ((after.box[0] - before.box[2]) * page.width) / em
}

/** The least gap between cells, in ems. */
const ofPrinted = 0.95
/** Receipts in letters of one width have wide spaces; where spaces are narrow, cells are closer to each other, too. */
const ofRecognised = { least: 0.95, most: 1.25, spaces: 2.3 }
const fewestSpaces = 20

/** The least gap between the cells of a page, in ems, by its usual space between words. */
export function cellGapOf(
  rows: readonly (readonly Word[])[],
  page: { width: number; height: number; isOcr: boolean },
): number {
  if (!page.isOcr) return ofPrinted
  const { least, most, spaces } = ofRecognised
  const gaps = rows
    .flatMap((row) => row.slice(1).map((word, at) => gapBetween(row[at]!, word, page)))
    .filter((gap) => gap > 0 && gap < most)
    .sort((a, b) => a - b)
  if (gaps.length < fewestSpaces) return most
  return Math.min(most, Math.max(least, spaces * gaps[gaps.length >> 1]!))
}
