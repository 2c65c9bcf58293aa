import type { Candidate } from '../candidates/candidate.ts'
import type { ContractDocument } from '../candidates/document.ts'

function away(distance: number): string {
  const size = Math.abs(distance)
  return `${distance < 0 ? '-' : '+'}${size === 0 ? 0 : size === 1 ? 1 : size < 4 ? 2 : size < 9 ? 3 : 4}`
}

/** Where in the document a candidate is: from the preamble, from signatures, in a heading or a table. */
export function describePlace(
  { paragraph, start }: Candidate,
  { flow, preamble, signatures }: ContractDocument,
): string[] {
  const [line] = paragraph.lines
  const share = flow.offsets[paragraph.index]! / Math.max(1, flow.offsets.at(-1)!)
  const signature = signatures[paragraph.index]!
  return [
    `tenth:${Math.floor(share * 9.99)}`,
    `page:${line!.page === 1 ? 1 : line!.page === 2 ? 2 : line!.page === flow.pageCount ? 'last' : 'inner'}`,
    preamble < 0 ? 'preamble:none' : `preamble:${away(paragraph.index - preamble)}`,
    ...(signature < 9 ? [`signature:${signature < 1 ? 0 : signature < 3 ? 1 : signature < 6 ? 2 : 3}`] : []),
    ...(signature < 9 && share > 0.5 ? ['signature:late'] : []),
    ...(paragraph.isHeading ? ['in_heading'] : []),
    ...(paragraph.text.includes('\t') ? ['in_table'] : []),
    ...(start === 0 ? ['at_start'] : []),
    ...(line!.isMargin ? ['margin'] : []),
    `long:${paragraph.text.length < 40 ? 0 : paragraph.text.length < 120 ? 1 : paragraph.text.length < 500 ? 2 : 3}`,
    ...(flow.paragraphs[paragraph.index - 1]?.isHeading ? ['under_heading'] : []),
  ]
}
