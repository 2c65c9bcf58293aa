import { ibanLength, validateFieldValue } from '@numora/domain'
import type { Segment } from '../layout/segment.ts'
import { matchesOf } from '../text/matches.ts'
import { type Candidate, candidateAt } from './candidate.ts'

const iban = { type: 'text', format: 'iban' } as const
const bic = { type: 'text', format: 'bic' } as const

const ibanStart = /\b[A-Z]{2} ?\d{2}(?: ?[A-Z\d]){10,32}/g
/** An IBAN that continues in the next segment or line. */
const startOfTorn = /\b[A-Z]{2} ?\d{2}(?: ?[A-Z\d]{1,4}){0,8}$/
/** What recognition read with wrong check digits is misread as often as not. */
const unprovedOnScan = 0.5
/** On other pages it is printed so, but cannot be paid to: below what a person must check. */
const unproved = 0.88
/** A number that a label calls an IBAN, for numbers with wrong check digits. */
const labelled = /\bIBAN\b[^A-Z\d]{0,12}([A-Z]{2} ?\d{2}(?: ?[A-Z\d]{1,4}){3,8}\b)/g

/** Without what follows an IBAN of its country's length, such as the word `BIC`. */
function cutIban(value: string): string {
  return value.slice(0, ibanLength(value.slice(0, 2)) ?? value.length)
}

/**
 * Finds IBANs with valid check digits, including those that continue in the next segment or line; if there
 * are none, numbers that a label calls an IBAN, less certain where the page was recognised.
 */
export function findIbans(segment: Segment, next: Segment | undefined, isOcr: boolean): Candidate[] {
  const { text, below } = segment
  const proved = provedIn(segment, text)
  if (proved.length > 0) return proved
  const start = startOfTorn.exec(text)
  if (start)
    for (const other of [next, below]) {
      const rest = other && /^[A-Z\d][A-Z\d ]*(?![\p{L}\d])/u.exec(other.text)
      const joined = rest ? provedIn(segment, `${start[0]} ${rest[0]}`) : []
      if (joined.length > 0) return joined.map((candidate) => ({ ...candidate, segments: [segment, other!] }))
    }
  const context = labelBefore(segment)
  return matchesOf(context + text, labelled).flatMap((match) => {
    const value = cutIban(match[1]!.replaceAll(' ', ''))
    const start = match.index + match[0].length - match[1]!.length - context.length
    if (start < 0 || value.length < 15 || value.length > 34) return []
    const range: [number, number] = [start, start + match[1]!.length]
    const certainty = isOcr ? unprovedOnScan : unproved
    return [{ ...candidateAt(segment, 'iban', value, range, ['unproved']), certainty }]
  })
}

/** The label beside a number, or the word that ends the line of text above it. */
function labelBefore({ left, above }: Segment): string {
  if (left?.isLabel) return `${left.text} `
  return !left && /\bIBAN:?$/.test(above?.text ?? '') ? 'IBAN ' : ''
}

/** The IBAN with right check digits that a text begins with: its length is that of its country. */
function startOfIban(text: string): { value: string; end: number } | null {
  for (let end = text.length; end >= 15; end--) {
    const checked = validateFieldValue(iban, text.slice(0, end))
    if (checked.ok) return { value: checked.value, end }
  }
  return null
}

function provedIn(segment: Segment, text: string): Candidate[] {
  return matchesOf(text, ibanStart).flatMap((match) => {
    const start = startOfIban(match[0])
    if (!start) return []
    const range: [number, number] = [match.index, match.index + start.end]
    return [candidateAt(segment, 'iban', start.value, range, [`country_${start.value.slice(0, 2)}`])]
  })
}

const bicForm = /(?<![\w@.-])[A-Z]{4} ?[A-Z]{2} ?[A-Z\d]{2}(?: ?[A-Z\d]{3})?(?![\w@])/g

export function findBics(segment: Segment): Candidate[] {
  return matchesOf(segment.text, bicForm).flatMap((match) => {
    const checked = validateFieldValue(bic, match[0])
    if (!checked.ok) return []
    const range: [number, number] = [match.index, match.index + match[0].length]
    const hasDigit = /\d/.test(checked.value)
    return [
      candidateAt(segment, 'bic', checked.value, range, [
        `length${checked.value.length}`,
        hasDigit ? 'digit' : 'letters',
        match[0].includes(' ') ? 'blank' : 'whole',
        checked.value.endsWith('XXX') ? 'xxx' : 'other',
      ]),
    ]
  })
}

/** What a label calls an IBAN, also with wrong check digits. */
const ibanCall = /\bIBAN\b[^A-Z\d]{0,12}(?:[A-Z]{2} ?\d{2}(?: ?[A-Z\d]{1,4}){2,8}|[A-Z\d]+)/g

/** Where IBANs are in the text of a segment, and what a label calls one, by its characters. */
export function ibanRanges({ text, left }: Segment): [number, number][] {
  const isLabelled = left?.isLabel === true && /\bIBAN\b/.test(left.text)
  const before = isLabelled ? `${left.text} ` : ''
  return [
    ...matchesOf(before + text, ibanCall),
    ...matchesOf(before + text, ibanStart).filter(({ 0: all }) => startOfIban(all) !== null),
  ].map(({ index, 0: all }) => [index - before.length, index + all.length - before.length])
}
