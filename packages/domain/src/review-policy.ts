import {
  documentSchemas,
  einvoiceRules,
  type FieldDefinition,
  type FieldValue,
  type ReadingIssue,
  type ReviewReason,
  type SchemaId,
} from '@numora/contract'
import { checkAmounts } from './checks/check-amounts.ts'
import { vendorReasonCodes } from './vendors/vendor-reasons.ts'

type Values = Readonly<Record<string, Pick<FieldValue, 'value' | 'confidence' | 'origin'> | undefined>>

/** The issues that extraction found. They refer to line items by id, which stays the same when items change. */
export type ExtractionIssue = Omit<ReadingIssue, 'lineItem'> & { lineItemId?: string }

/** A person should check values below this confidence: one in ten values with this confidence is wrong. */
export const lowConfidence = 0.9

export type ReviewFacts = {
  schema: SchemaId
  fields: Values
  lineItems: readonly { id: string; fields: Values }[]
  taxLines?: readonly { fields: Values }[]
  isDuplicate: boolean
  extractionIssues: readonly ExtractionIssue[]
  /** The document that is probably the same paper, if there is one. */
  nearDuplicateOf?: string | null
  /** What the vendor's other documents and the list of vendors say. */
  vendorReasons?: readonly ReviewReason[]
}

/** Replaces the indexes of line items in issues by their ids. */
export function withLineItemIds(
  issues: readonly ReadingIssue[],
  lineItems: readonly { id: string }[],
): ExtractionIssue[] {
  return issues.map(({ lineItem, ...issue }) => {
    const line = lineItem === undefined ? undefined : lineItems[lineItem]
    return line ? { ...issue, lineItemId: line.id } : issue
  })
}

/** What an e-invoice says of a field no longer matters once a person has corrected it. */
const isSettledByCorrection: ReadonlySet<ReadingIssue['code']> = new Set([
  'page_and_xml_differ',
  'page_and_code_differ',
  'rule_broken',
])

function isCorrected(values: Values, name: string): boolean {
  return values[name]?.origin === 'corrected'
}

/** Why a person should check a document in its present state, in schema order. */
export function reviewReasons(facts: ReviewFacts): ReviewReason[] {
  const { schema, fields, lineItems, taxLines = [] } = facts
  const definitions: readonly FieldDefinition[] = documentSchemas[schema].fields
  const reasons: ReviewReason[] = []
  for (const { name, required_for_approval: isRequired } of definitions) {
    const field = fields[name]
    if (field?.value == null) {
      if (isRequired) reasons.push({ code: 'missing_required', field: name })
    } else if (field.confidence < lowConfidence) reasons.push({ code: 'low_confidence', field: name })
  }
  reasons.push(...taxLines.flatMap(({ fields: values }, at) => doubtOfTaxLine(values, at)))
  const lineValues = lineItems.map((line) => line.fields)
  const taxValues = taxLines.map((line) => line.fields)
  for (const problem of checkAmounts(schema, fields, lineValues, taxValues)) {
    const line = 'lineItem' in problem ? { line_item_id: lineItems[problem.lineItem]!.id } : {}
    reasons.push({ code: 'amounts_do_not_add_up', field: problem.field, ...line })
  }
  if (facts.isDuplicate) reasons.push({ code: 'possible_duplicate' })
  for (const { code, field, lineItemId, rule, pages } of facts.extractionIssues) {
    const line = lineItems.find(({ id }) => id === lineItemId)
    // The issue of a line that a person removed no longer matters.
    if (lineItemId !== undefined && !line) continue
    const values = line ? line.fields : fields
    // A person who corrected the field has decided what is right.
    if (isSettledByCorrection.has(code) && field && isCorrected(values, field)) continue
    reasons.push({
      code,
      ...(field ? { field } : {}),
      ...(line ? { line_item_id: line.id } : {}),
      ...(rule ? { rule, message: einvoiceRules[rule] } : {}),
      ...(pages ? { pages } : {}),
    })
  }
  if (facts.nearDuplicateOf != null)
    reasons.push({ code: 'near_duplicate', document_id: facts.nearDuplicateOf })
  return [...reasons, ...(facts.vendorReasons ?? [])]
}

/** The least sure value of a tax line, if it is not sure enough; its place is the one in the result. */
function doubtOfTaxLine(values: Values, at: number): ReviewReason[] {
  const found = Object.entries(values).flatMap(([name, field]) =>
    field?.value == null ? [] : { name, confidence: field.confidence },
  )
  const [least] = found.toSorted((a, b) => a.confidence - b.confidence)
  return least && least.confidence < lowConfidence
    ? [{ code: 'low_confidence', field: `tax_lines.${at}.${least.name}` }]
    : []
}

/** The reasons of a document with those about its vendor replaced. */
export function withVendorReasons(
  reasons: readonly ReviewReason[],
  vendorReasons: readonly ReviewReason[],
): ReviewReason[] {
  return [...reasons.filter(({ code }) => !vendorReasonCodes.has(code)), ...vendorReasons]
}

/** Line items without a document, with ids by their order: `li_1`, `li_2`, … */
export function numberedLines<F>(lineItems: readonly { fields: F }[]): { id: string; fields: F }[] {
  return lineItems.map(({ fields }, index) => ({ id: `li_${index + 1}`, fields }))
}

/**
 * Why a person should check a reading that is no document yet: like {@link reviewReasons}, but with the ids
 * of {@link numberedLines}, and without what depends on other documents.
 */
export function reasonsOfReading({
  schema,
  fields,
  lineItems,
  taxLines = [],
  issues,
}: Pick<ReviewFacts, 'schema' | 'fields' | 'taxLines'> & {
  lineItems: readonly { fields: Values }[]
  issues: readonly ReadingIssue[]
}): ReviewReason[] {
  const numbered = numberedLines(lineItems)
  return reviewReasons({
    schema,
    fields,
    lineItems: numbered,
    taxLines,
    isDuplicate: false,
    extractionIssues: withLineItemIds(issues, numbered),
  })
}
