import type { FieldValue } from '../../file-content.ts'
import type { SchemaReading } from '../../schemas/schema-reading.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { hasLabel } from '../layout/has-label.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { chooseWhole } from '../ranker/rank.ts'
import type { RankerModel } from '../ranker/ranker-weights.ts'
import { calibrated } from './confidence.ts'

/** Whether a document calls itself an invoice and nowhere a credit note. */
function isNoCredit({ document: { layout } }: DescribedDocument): boolean {
  const has = (...concepts: Concept[]) => layout.segments.some((segment) => hasLabel(segment, ...concepts))
  return has('title_invoice', 'invoice_number') && !has('title_credit')
}

/** A field that follows from the document as a whole, such as its type; null where nothing else was found. */
export function chooseType(
  described: DescribedDocument,
  { id, choices }: SchemaReading,
  field: string,
  found: Record<string, FieldValue>,
  model: RankerModel,
): FieldValue {
  const possible = choices[field]!.filter((choice) => choice !== 'credit_note' || !isNoCredit(described))
  const [best] = chooseWhole(field, possible, described.whole, model.fields)
  const isAnything = Object.values(found).some(({ value }) => value !== null)
  if (!isAnything) return { value: null, confidence: 0, source: null, origin: 'extracted' }
  const { isOtherScript } = described.document
  const confidence = Number(
    Math.min(0.999, calibrated(`${id}.${field}`, best!.probability, { ...model, isOtherScript })).toFixed(4),
  )
  return { value: best!.choice, confidence, source: null, origin: 'extracted' }
}
