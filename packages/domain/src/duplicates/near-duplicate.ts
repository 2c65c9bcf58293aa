import { type FieldRole, fieldOfRole, type Likeness, type SchemaId } from '@numora/contract'
import { plainTotal } from '../content-key.ts'
import { vendorFactsOf, withoutCountry } from '../vendors/vendor-keys.ts'
import { vendorNameKey } from '../vendors/vendor-name.ts'
import { similarity } from './similarity.ts'

/** What identifies a document, in a form in which misread characters and spellings matter less; null where it is unknown. */
export type DocumentFacts = {
  vendorTaxId: string | null
  vendorName: string | null
  number: string | null
  date: string | null
  total: string | null
  currency: string | null
}

type Values = Readonly<Record<string, { value: string | null } | undefined>>

/** Characters that OCR confuses, as one of them. */
const confused: Record<string, string> = {
  o: '0',
  q: '0',
  d: '0',
  i: '1',
  l: '1',
  z: '2',
  s: '5',
  g: '6',
  b: '8',
}

function plainNumber(number: string): string | null {
  const plain = number
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[oqdilzsgb]/g, (character) => confused[character]!)
  return plain === '' ? null : plain
}

/** The facts of a document; undefined for a schema that knows no vendor, such as contracts. */
export function documentFactsOf(schema: SchemaId, fields: Values): DocumentFacts | undefined {
  const vendor = vendorFactsOf(schema, fields)
  if (!vendor) return undefined
  const read = (role: FieldRole) => fields[fieldOfRole(schema, role) ?? '']?.value ?? null
  const [number, total] = [read('number'), read('total')]
  return {
    vendorTaxId: vendor.taxId === null ? null : withoutCountry(vendor.taxId),
    vendorName: vendor.name === null ? null : vendorNameKey(vendor.name),
    number: number === null ? null : plainNumber(number),
    date: read('date'),
    total: plainTotal(total),
    currency: read('currency'),
  }
}

type Agreement = 'same' | 'differs' | 'unknown'

function agreement(a: string | null, b: string | null): Agreement {
  if (a === null || b === null) return 'unknown'
  return a === b ? 'same' : 'differs'
}

const similarNames = 0.6

/** By tax id, else by name: names that share most of their letter pairs, or of which one contains the other, are the same. */
function vendorAgreement(a: DocumentFacts, b: DocumentFacts): Agreement {
  const byTaxId = agreement(a.vendorTaxId, b.vendorTaxId)
  if (byTaxId === 'same') return 'same'
  const [one, other] = [a.vendorName, b.vendorName]
  if (one === null || other === null) return byTaxId
  const isSimilar = one.includes(other) || other.includes(one) || similarPairs(one, other) >= similarNames
  return isSimilar ? 'same' : 'differs'
}

/** The Dice coefficient of the pairs of adjacent characters. */
function similarPairs(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
  const [one, other] = [pairs(a), pairs(b)]
  return (2 * one.intersection(other).size) / (one.size + other.size || 1)
}

/** Shorter numbers are often the same by chance. */
const shortestNumber = 4

export type ComparedDocument = { facts: DocumentFacts; likeness: Likeness | null }

/**
 * Whether two documents are probably the same paper, read twice: from two photos, or from a file and a scan of it. At
 * least two of number, date and total agree, or a long number and most printed numbers; what differs or is missing must
 * then be explained by misreading: by the vendor and by how many of the printed numbers are the same. Invoices of one
 * vendor look alike, so that the words of their pages never decide by themselves.
 */
export function isNearDuplicate(a: ComparedDocument, b: ComparedDocument): boolean {
  const number = agreement(a.facts.number, b.facts.number)
  const vendor = vendorAgreement(a.facts, b.facts)
  const agreements = [number, agreement(a.facts.date, b.facts.date), agreement(a.facts.total, b.facts.total)]
  const agreeing = agreements.filter((each) => each === 'same').length
  const shared = similarity(a.likeness?.numbers ?? null, b.likeness?.numbers ?? null)
  // Another number is another invoice, unless it was misread, or read from the wrong place of the same page.
  if (number === 'differs')
    return (
      agreeing === 2 &&
      vendor !== 'differs' &&
      shared !== null &&
      shared >= (isMisread(a, b) ? mostShared : 1)
    )
  if (agreeing === 3) return vendor !== 'differs' || (shared !== null && shared >= someShared)
  if (agreeing === 2 && number === 'same' && vendor === 'same') return shared === null || shared >= someShared
  if (agreeing === 2) return shared !== null && shared >= (vendor === 'differs' ? mostShared : someShared)
  const isLong = number === 'same' && a.facts.number!.length >= shortestNumber
  return isLong && vendor === 'same' && shared !== null && shared >= mostShared
}

/** Shares of the printed numbers that two documents have in common. */
const someShared = 0.4
const mostShared = 0.6

/** Whether OCR may have read one number as two: they differ in one character, or one is the beginning or end of the other. */
function isMisread(a: ComparedDocument, b: ComparedDocument): boolean {
  if (!a.likeness?.isOcr && !b.likeness?.isOcr) return false
  const [short, long] = [a.facts.number!, b.facts.number!].toSorted(
    (one, other) => one.length - other.length,
  ) as [string, string]
  if (short.length < shortestNumber) return false
  if (long.startsWith(short) || long.endsWith(short)) return true
  if (long.length - short.length > 1) return false
  let from = 0
  while (short[from] === long[from]) from++
  const rest = long.slice(from + 1)
  return rest === short.slice(from + (long.length === short.length ? 1 : 0))
}
