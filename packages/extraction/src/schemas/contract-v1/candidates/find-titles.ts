import { isSamePrint } from '../../../fields/layout/print-size.ts'
import type { Line } from '../flow/flow.ts'
import { textOf } from '../flow/page-lines.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

const mostParagraphs = 30
const mostLines = 6
/** A title may be the first lines of a long paragraph on the first of them only. */
const mostLongParagraphs = 6
const mostPages = 2
const mostLength = 220
const noTitle =
  /^(?:(?:exhibit|execution (?:copy|version)|confidential|anlage|annexe|anexo|ex)[\s-]*[\dA-Z.()-]*|[^\p{L}]*|page.*|draft.*|v(?:ersion)?\.? ?[\d.]+)$/iu
const decoration = /^[\s"“”„«»*_=–—-]+|[\s"“”„«»*_=–—-]+$/g

/** Whether two lines look as parts of one title do. */
function isAlike(a: Line, b: Line): boolean {
  const [middleA, middleB] = [(a.x0 + a.x1) / 2, (b.x0 + b.x1) / 2]
  const isUpper = ({ words }: Line) => words.every(({ text }) => text === text.toUpperCase())
  return (
    isSamePrint(a.size, b.size, 'title') &&
    a.isBold === b.isBold &&
    isUpper(a) === isUpper(b) &&
    (Math.abs(middleA - middleB) < b.size || Math.abs(a.x0 - b.x0) < 1)
  )
}

/** Lines near the start, alone and together with those that follow, that may be the title. */
export function findTitleCandidates({ flow }: ContractDocument): Candidate[] {
  const found: Candidate[] = []
  for (const paragraph of flow.paragraphs.slice(0, mostParagraphs)) {
    const { lines, text } = paragraph
    if (lines[0]!.page > mostPages) break
    if (text.length > 500 && paragraph.index > mostLongParagraphs) continue
    const starts = lines.map((_, at) => paragraph.pieces.find(({ line }) => line === at)?.start ?? 0)
    for (let from = 0; from < Math.min(lines.length, mostLines); from++)
      for (let to = from + 1; to <= Math.min(lines.length, from + 4); to++) {
        const start = starts[from]!
        const last = starts[to] === undefined ? text.length : starts[to]! - 1
        // Beside a title is what is in another cell, such as the title in another language.
        const cell = text.indexOf('\t', start)
        const end = cell > 0 && cell < last ? cell : last
        const raw = text.slice(start, end)
        if (raw.length > mostLength || noTitle.test(textOf(lines[from]!))) continue
        const value = raw
          .replace(decoration, '')
          .replace(/\s+/g, ' ')
          .replace(/\s[-–—_=*]{4,}/g, '')
        if (!/\p{L}{3}/u.test(value)) continue
        found.push({
          kind: 'title',
          value,
          paragraph,
          start,
          end,
          traits: [
            from === 0 && to === lines.length
              ? 'whole'
              : from === 0
                ? 'first_lines'
                : to === lines.length
                  ? 'last_lines'
                  : 'inner_lines',
            `lines:${to - from}`,
            ...(lines[from - 1] && isAlike(lines[from - 1]!, lines[from]!) ? ['like_before'] : []),
            ...(lines[to] && isAlike(lines[to]!, lines[to - 1]!) ? ['like_behind'] : []),
          ],
        })
      }
  }
  return found
}
