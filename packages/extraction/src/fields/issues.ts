import { fieldOfRole } from '@numora/contract'
import { attempt, type Fault } from '../fault.ts'
import type { FieldValue, Issue, ReadFile } from '../file-content.ts'
import type { SchemaReading } from '../schemas/schema-reading.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import type { Segment } from './layout/segment.ts'

const surelyOther = 0.8

/** Whether a document is something else than its schema is for, so that no value of it means anything. */
export function isOfOtherKind(
  { id, essentials, probability }: SchemaReading,
  read: ReadFile,
  fields: Record<string, FieldValue>,
  kinds: { choice: string; probability: number }[],
  faults: Fault[] = [],
): boolean {
  if (probability) return probability(read, faults) < 1 - surelyOther
  const [best] = kinds
  const found = essentials.filter((name) => fields[name]?.value != null)
  const isLikely = best?.choice === 'other'
  const total = fieldOfRole(id, 'total')
  if (found.length < 2 || (isLikely && total !== undefined && fields[total]?.value == null)) return true
  return isLikely && best.probability > surelyOther
}

const fewestHidden = 3

/**
 * What a person should know about the document as a whole; a check that breaks leaves the others. Of a document that
 * was not described nobody counts the numbers.
 */
export function findIssues(
  read: ReadFile,
  described: DescribedDocument | null,
  isOther: boolean,
  faults: Fault[] = [],
): Issue[] {
  const checks: [Issue['code'], () => boolean][] = [
    ['not_this_document_type', () => isOther],
    ['several_documents', () => described !== null && hasSeveralNumbers(described)],
    ['hidden_text', () => hasHiddenText(read)],
  ]
  return checks.flatMap(([code, isSo]) => (attempt(faults, 'issues', isSo, () => false) ? [{ code }] : []))
}

/** Whether a page has invisible words that are not also visible on it. */
function hasHiddenText({ pages }: ReadFile): boolean {
  return pages.some(({ words, source }) => {
    if (source !== 'pdf') return false
    const seen = new Set(words.filter((word) => word.isVisible).map((word) => word.text))
    const hidden = words.filter(
      (word) => !word.isVisible && /[\p{L}\p{N}]{2}/u.test(word.text) && !seen.has(word.text),
    )
    return hidden.length >= fewestHidden
  })
}

function says(segment: Segment | null, concept: 'invoice_number' | 'title_invoice'): boolean {
  return segment?.hits.some((hit) => hit.concepts.includes(concept)) ?? false
}

/** Whether several pages have a title and an invoice number of their own. */
function hasSeveralNumbers({ document: { layout }, of }: DescribedDocument): boolean {
  if (layout.pages.length < 2) return false
  const titled = new Set<number>()
  for (const segment of layout.segments) {
    const page = layout.pages.find(({ number }) => number === segment.page)!
    if (
      says(segment, 'title_invoice') &&
      segment.size > 1.25 * page.medianSize &&
      segment.y0 < page.height / 2
    )
      titled.add(segment.page)
  }
  const numbers = new Map<number, string>()
  for (const { candidate } of of('id')) {
    const [segment] = candidate.segments
    if (!titled.has(segment!.page) || numbers.has(segment!.page)) continue
    const label = segment!.hits.find((hit) => hit.to === candidate.from)
    const isLabelled =
      label?.concepts.includes('invoice_number') ||
      (candidate.from === 0 && segment!.left?.isLabel && says(segment!.left, 'invoice_number'))
    if (isLabelled) numbers.set(segment!.page, candidate.value)
  }
  return new Set(numbers.values()).size > 1
}
