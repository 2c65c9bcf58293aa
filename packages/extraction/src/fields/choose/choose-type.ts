import type { FieldValue } from '../../file-content.ts'
import type { SchemaReading } from '../../schemas/schema-reading.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { chooseWhole } from '../ranker/rank.ts'
import type { RankerModel } from '../ranker/ranker-weights.ts'
import { calibrated } from './confidence.ts'

/** A field that follows from the document as a whole, such as its type; null where nothing else was found. */
export function chooseType(
  described: DescribedDocument,
  { id, choices }: SchemaReading,
  field: string,
  found: Record<string, FieldValue>,
  model: RankerModel,
): FieldValue {
  const [best] = chooseWhole(field, choices[field]!, described.whole, model.fields)
  const isAnything = Object.values(found).some(({ value }) => value !== null)
  if (!isAnything) return { value: null, confidence: 0, source: null, origin: 'extracted' }
  const confidence = Number(
    Math.min(0.999, calibrated(`${id}.${field}`, best!.probability, model)).toFixed(4),
  )
  return { value: best!.choice, confidence, source: null, origin: 'extracted' }
}
