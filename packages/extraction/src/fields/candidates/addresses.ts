import type { Segment } from '../layout/segment.ts'
import type { Candidate } from './candidate.ts'

const mostLines = 5

/** A postal code in the format of some country, with or without a town beside it. */
export const postcode =
  /(?:^|[\s,(])(?:[A-Z]{1,2}[- ])?\d{4,6}(?:[ -]?[A-Z]{2})?(?=$|[\s,.)])|\b\d{3} ?\d{2}\b|\b\d{2}-\d{3}\b|\b\d{4}-\d{3}\b|\b\d{5}-\d{3,4}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/

const isContact = /@|www\.|https?:|\b(?:IBAN|BIC|tel|fax|vat|e-?mail)\b/i

function isStreet(segment: Segment): boolean {
  return (
    segment.hits.some((hit) => hit.concepts.includes('street')) ||
    /\p{L}{3,}.* \d{1,4} ?[a-zA-Z]?$/u.test(segment.text) ||
    /(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|straat|laan|vägen|gatan|vej|gade|katu|tie)\b/i.test(
      segment.text,
    )
  )
}

function isCountry(segment: Segment): boolean {
  return segment.isLabel && segment.hits.some((hit) => hit.concepts.includes('country'))
}

function traitsOf(lines: readonly Segment[], value: string): string[] {
  const first = lines[0]!
  const last = lines.at(-1)!
  const before = first.above && first.blockIndex > 0 ? first.above : null
  const after = last.block.segments[last.blockIndex + 1]
  return [
    `lines${lines.length}`,
    ...(isStreet(first) ? ['first_street'] : []),
    ...(/^\d/.test(first.text) ? ['first_digit'] : []),
    ...(/\d/.test(first.text) ? [] : ['first_no_digit']),
    ...(postcode.test(first.text) && lines.length > 1 ? ['first_post'] : []),
    ...(postcode.test(last.text) ? ['last_post'] : []),
    ...(isCountry(last) ? ['last_country'] : []),
    ...(lines.some(isStreet) ? ['street'] : ['no_street']),
    ...(lines.some((line) => line.hits.some((hit) => hit.concepts.includes('legal_form')))
      ? ['legal_form']
      : []),
    ...(lines.some((line) => isContact.test(line.text)) ? ['contact'] : []),
    ...(lines.some((line) => line.isLabel && !isCountry(line)) ? ['label_line'] : []),
    ...(value.includes(':') ? ['colon'] : []),
    before === null
      ? 'top'
      : /\d/.test(before.text)
        ? 'before_digit'
        : before.isLabel
          ? 'before_label'
          : 'before_text',
    ...(before?.hits.some((hit) => hit.concepts.includes('legal_form')) ? ['before_legal'] : []),
    ...(before?.isBold && !first.isBold ? ['before_bold'] : []),
    after === undefined
      ? 'end'
      : postcode.test(after.text)
        ? 'after_post'
        : isCountry(after)
          ? 'after_country'
          : isContact.test(after.text)
            ? 'after_contact'
            : after.isLabel
              ? 'after_label'
              : 'after_text',
  ]
}

/** Addresses: runs of lines of a block that contain a postal code, and parts of a line. */
export function findAddresses(segment: Segment): Candidate[] {
  const found: Candidate[] = []
  const { segments } = segment.block
  for (let count = 1; count <= mostLines; count++) {
    const lines = segments.slice(segment.blockIndex, segment.blockIndex + count)
    if (lines.length < count) break
    if (lines.at(-1)!.text.length > 110) break
    if (!lines.some((line) => postcode.test(line.text))) continue
    const value = lines.map((line) => line.text.replace(/[\s,;]+$/, '')).join(', ')
    found.push({
      kind: 'address',
      value,
      segments: lines,
      from: 0,
      to: segment.words.length,
      traits: ['block', ...traitsOf(lines, value)],
    })
    if (count > 1) continue
    found.push(...cutsOf(segment))
  }
  return found
}

/** `Name - Street 1 - 12345 City`: what follows the first or second separator. */
function cutsOf(segment: Segment): Candidate[] {
  const mark = / [-–—•·*|] |, |: /g
  return [...segment.text.matchAll(mark)].slice(0, 2).flatMap((match, i): Candidate[] => {
    const start = match.index + match[0].length
    const value = segment.text
      .slice(start)
      .replaceAll(/ [-–—•·*|] /g, ', ')
      .replace(/[\s,;]+$/, '')
    if (!postcode.test(value)) return []
    const from = segment.starts.findIndex((at) => at >= start)
    if (from < 0) return []
    return [
      {
        kind: 'address',
        value,
        segments: [segment],
        from,
        to: segment.words.length,
        traits: [`cut${i}`, `mark_${match[0].trim()}`, ...(isStreet(segment) ? ['street'] : [])],
      },
    ]
  })
}
