import type { SchemaId } from '@numora/contract'
import { readEInvoice } from '../einvoice/read-einvoice.ts'
import { findBrokenRules } from '../einvoice/rules/find-broken-rules.ts'
import type { Fault } from '../fault.ts'
import type { FieldValue, LineItem } from '../file-content.ts'
import type { SchemaReading } from '../schemas/schema-reading.ts'
import { rankedSchemas, schemaReadings } from '../schemas/schema-readings.ts'
import { readAdjustments } from './adjustments/read-adjustments.ts'
import { findBoundaries } from './boundaries/find-boundaries.ts'
import { chooseFields } from './choose/choose-fields.ts'
import { chooseType } from './choose/choose-type.ts'
import { deriveFields } from './choose/derive-fields.ts'
import { includedTax } from './choose/included-tax.ts'
import { withoutTaxOfItem } from './choose/tax-of-items.ts'
import { untaxedSubtotal } from './choose/untaxed-subtotal.ts'
import { addBarcodes } from './codes/add-barcodes.ts'
import { mergeCodes } from './codes/merge-codes.ts'
import { readStatements } from './codes/read-statements.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import { describeDocument } from './features/describe-document.ts'
import { findIssues } from './issues.ts'
import { chancesOfDocument } from './kinds/kind-chances.ts'
import { applyLessons } from './lessons/apply-lessons.ts'
import { positive } from './line-items/positive.ts'
import { mergeEInvoice } from './merge-einvoice.ts'
import { knownCandidates } from './parties/known-parties.ts'
import { chooseWhole } from './ranker/rank.ts'
import { hasLearned, type RankerModel } from './ranker/ranker-weights.ts'
import { readTaxLines } from './tax-lines/read-tax-lines.ts'

/**
 * How much the kind of a paper as a whole counts beside what the ranker says of its values, as an exponent: measured on designs,
 * scans and real receipts, half is right more often than either alone.
 */
const paperWeight = 0.5

/**
 * How probable it is that a document is of each schema that the model has learned, or something else: another paper by what is
 * known of those, and of which schema, if it is none, by that and the ranker.
 */
function rankKinds(
  described: DescribedDocument,
  model: RankerModel,
): { choice: SchemaId | 'other'; probability: number }[] {
  const { other, ...papers } = chancesOfDocument(described)
  const known = rankedSchemas.filter((id) => hasLearned(model, id))
  const schemas = chooseWhole('kind', known, described.whole, model.fields).map(({ choice, probability }) => {
    const { paper } = schemaReadings[choice]
    return { choice, share: paper ? probability * papers[paper] ** paperWeight : probability }
  })
  const all = schemas.reduce((sum, { share }) => sum + share, 0)
  return [
    ...schemas.map(({ choice, share }) => ({ choice, probability: (share / all) * (1 - other) })),
    { choice: 'other' as const, probability: other },
  ].sort((a, b) => b.probability - a.probability)
}

function readLineItems(
  described: DescribedDocument,
  { readLineItems }: SchemaReading,
  fields: Record<string, FieldValue>,
  model: RankerModel,
  faults: Fault[],
): LineItem[] {
  return readLineItems?.(described, fields, model, faults) ?? []
}

/** The steps from words to fields. Each of them may break without costing what the others read. */
export const fieldStages = {
  readEInvoice,
  findBrokenRules,
  describeDocument,
  rankKinds,
  chooseFields,
  knownCandidates,
  applyLessons,
  deriveFields,
  chooseType,
  readStatements,
  mergeCodes,
  readTaxLines,
  includedTax,
  readLineItems,
  readAdjustments,
  untaxedSubtotal,
  withoutTaxOfItem,
  addBarcodes,
  positive,
  findBoundaries,
  findIssues,
  mergeEInvoice,
}

export type FieldStages = typeof fieldStages
