import type { FieldValue } from '../../model.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { wholeChoices } from '../ranker/field-kinds.ts'
import type { Model } from '../ranker/model.ts'
import { chooseWhole } from '../ranker/rank.ts'
import { calibrated } from './confidence.ts'

/** Invoice or credit note; null where no other field was found. */
export function chooseType(
  described: DescribedDocument,
  found: Record<string, FieldValue>,
  model: Model,
): FieldValue {
  const [best] = chooseWhole('document_type', wholeChoices.document_type, described.whole, model)
  const isAnything = Object.values(found).some(({ value }) => value !== null)
  if (!isAnything) return { value: null, confidence: 0, source: null, origin: 'extracted' }
  const confidence = Number(
    Math.min(0.999, calibrated('invoice_v2.document_type', best!.probability, model)).toFixed(4),
  )
  return { value: best!.choice, confidence, source: null, origin: 'extracted' }
}
