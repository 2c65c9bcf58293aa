import { textOf } from '../flow/page-lines.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

const mostParagraphs = 30
const mostLines = 6
const mostPages = 2
const mostLength = 220
const noTitle = /^(?:(?:exhibit|execution (?:copy|version)|confidential|anlage|annexe|anexo|ex)[\s-]*[\dA-Z.()-]*|[\W\d_]*|page.*|draft.*|v(?:ersion)?\.? ?[\d.]+)$/i
const decoration = /^[\s"“”„«»*_=–—-]+|[\s"“”„«»*_=–—-]+$/g

/** Lines near the start, alone and together with those that follow, that may be the title. */
export function findTitleCandidates({ flow }: ContractDocument): Candidate[] {
  const found: Candidate[] = []
  for (const paragraph of flow.paragraphs.slice(0, mostParagraphs)) {
    const { lines, text } = paragraph
    if (lines[0]!.page > mostPages) break
    if (text.length > 500 && lines.length > mostLines) continue
    const starts = lines.map((_, at) => paragraph.pieces.find(({ line }) => line === at)?.start ?? 0)
    for (let from = 0; from < Math.min(lines.length, mostLines); from++)
      for (let to = from + 1; to <= Math.min(lines.length, from + 4); to++) {
        const [start, end] = [starts[from]!, starts[to] === undefined ? text.length : starts[to]! - 1]
        const raw = text.slice(start, end)
        if (raw.length > mostLength || noTitle.test(textOf(lines[from]!)) || (raw.includes('\t') && raw.length > 90)) continue
        const value = raw.replace(decoration, '').replace(/\s+/g, ' ').replace(/\s[-–—_=*]{4,}/g, '')
        if (!/\p{L}{3}/u.test(value)) continue
        found.push({
          kind: 'title',
          value,
          paragraph,
          start,
          end,
          traits: [
            from === 0 && to === lines.length ? 'whole' : from === 0 ? 'first_lines' : to === lines.length ? 'last_lines' : 'inner_lines',
            `lines:${to - from}`,
          ],
        })
      }
  }
  return found
}
