import type { SchemaId } from '@numora/contract'
import { attempt, type Fault } from '../fault.ts'
import type { FieldValue, Issue, ReadFile } from '../model.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import type { Segment } from './layout/segment.ts'

const surelyOther = 0.8

/** Fields that hardly any document of a schema lacks: one with fewer than two of them is something else. */
const essentials = {
  invoice_v2: ['invoice_number', 'invoice_date', 'total_amount'],
  receipt_v1: ['merchant_name', 'transaction_date', 'total_amount'],
} as const satisfies Record<SchemaId, readonly string[]>

/** Whether a document is of another kind than its schema, so that none of its values is meaningful. */
export function isOfOtherKind(
  schema: SchemaId,
  fields: Record<string, FieldValue>,
  kinds: { choice: string; probability: number }[],
): boolean {
  const [best] = kinds
  const found = essentials[schema].filter((name) => fields[name]?.value != null)
  const isLikely = best?.choice === 'other'
  if (found.length < 2 || (isLikely && fields.total_amount?.value == null)) return true
  return isLikely && best.probability > surelyOther
}

const fewestHidden = 3

/** Issues of the document as a whole. A check that throws is recorded as a fault and leaves the others. */
export function findIssues(
  read: ReadFile,
  described: DescribedDocument,
  isOther: boolean,
  faults: Fault[] = [],
): Issue[] {
  const checks: [Issue['code'], () => boolean][] = [
    ['not_this_document_type', () => isOther],
    ['several_documents', () => hasSeveralNumbers(described)],
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
