import {
  documentSchemas,
  type FieldDefinition,
  type FieldValue,
  type ReviewReason,
  type ReviewReasonCode,
  type SchemaId,
} from '@numora/contract'
import { checkAmounts } from './checks/check-amounts.ts'

type Values = Readonly<Record<string, Pick<FieldValue, 'value' | 'confidence' | 'origin'> | undefined>>

/** What extraction found beside the values; `lineItem` counts from 0 in the order of extraction. */
export type ExtractionIssue = { code: ReviewReasonCode; field?: string | undefined }

/** Below it a person should look: of values given this confidence one in ten is wrong. */
export const lowConfidence = 0.9

export type ReviewFacts = {
  schema: SchemaId
  fields: Values
  lineItems: readonly { id: string; fields: Values }[]
  isDuplicate: boolean
  extractionIssues: readonly ExtractionIssue[]
}

const isCorrected = (values: Values, name: string): boolean => values[name]?.origin === 'corrected'

/** Why a person should look at a document as it stands, in schema order. */
export const reviewReasons = (facts: ReviewFacts): ReviewReason[] => {
  const { schema, fields, lineItems } = facts
  const definitions: readonly FieldDefinition[] = documentSchemas[schema].fields
  const reasons: ReviewReason[] = []
  for (const { name, required_for_approval: isRequired } of definitions) {
    const field = fields[name]
    if (field?.value == null) {
      if (isRequired) reasons.push({ code: 'missing_required', field: name })
    } else if (field.confidence < lowConfidence) reasons.push({ code: 'low_confidence', field: name })
  }
  const lineValues = lineItems.map((line) => line.fields)
  for (const problem of checkAmounts(fields, lineValues)) {
    const line = 'lineItem' in problem ? { line_item_id: lineItems[problem.lineItem]!.id } : {}
    reasons.push({ code: 'amounts_do_not_add_up', field: problem.field, ...line })
  }
  if (facts.isDuplicate) reasons.push({ code: 'possible_duplicate' })
  for (const { code, field } of facts.extractionIssues) {
    // A person who corrected the field has decided which of the two is right.
    if (code === 'page_and_xml_differ' && field && isCorrected(fields, field)) continue
    reasons.push(field ? { code, field } : { code })
  }
  return reasons
}
