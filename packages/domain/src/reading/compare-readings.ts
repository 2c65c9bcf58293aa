import type {
  ComparedValue,
  Differences,
  FieldDifference,
  FieldValue,
  LineItemDifference,
  ReasonDifference,
  ReviewReason,
  TaxLineDifference,
} from '@numora/contract'
import { vendorReasonCodes } from '../vendors/vendor-reasons.ts'
import { differingLines } from './compare-lines.ts'

type Fields = Readonly<Record<string, FieldValue | undefined>>

/** What was read from a document, or what it became by corrections. */
export type Compared = {
  fields: Fields
  lineItems: readonly { id?: string; fields: Fields }[]
  /** Absent in what a version before tax lines stored. */
  taxLines?: readonly { fields: Fields }[]
  reviewReasons: readonly ReviewReason[]
  confidence: number
}

/** Reasons that are not about the document alone, so that reading it again says nothing about them. */
const reasonsOfOthers: ReadonlySet<string> = new Set([
  'possible_duplicate',
  'near_duplicate',
  ...vendorReasonCodes,
])

/** What differs between a result and another reading of the same file. */
export function compareReadings(before: Compared, after: Compared): Differences {
  return {
    fields: differingFields(before.fields, after.fields),
    line_items: differingLines(before.lineItems, after.lineItems).map(
      ({ before, after }): LineItemDifference => ({
        line_item_id: before?.id ?? null,
        before: before && valuesOf(before.fields),
        after: after && valuesOf(after.fields),
      }),
    ),
    tax_lines: differingLines(before.taxLines ?? [], after.taxLines ?? []).map(
      ({ before, after }): TaxLineDifference => ({
        before: before && valuesOf(before.fields),
        after: after && valuesOf(after.fields),
      }),
    ),
    review_reasons: {
      added: reasonsBeside(after.reviewReasons, before.reviewReasons),
      removed: reasonsBeside(before.reviewReasons, after.reviewReasons),
    },
    confidence: { before: before.confidence, after: after.confidence },
  }
}

function differingFields(before: Fields, after: Fields): FieldDifference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((field) => {
    const [was, is] = [before[field], after[field]]
    if (was && is && was.value === is.value) return []
    // A field that only one of two schemas has differs only if it has a value.
    if ((!was || !is) && (was ?? is)!.value === null) return []
    return [{ field, before: sideOf(was), after: sideOf(is) }]
  })
}

function sideOf(field: FieldValue | undefined): ComparedValue | null {
  return field ? { value: field.value, confidence: field.confidence, origin: field.origin } : null
}

function valuesOf(fields: Fields): Record<string, string | null> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.value ?? null]))
}

/** The reasons of a list that another one lacks, each once, whatever line item they are about. */
function reasonsBeside(
  reasons: readonly ReviewReason[],
  others: readonly ReviewReason[],
): ReasonDifference[] {
  const keyOf = ({ code, field, rule }: ReviewReason) => `${code} ${field ?? ''} ${rule ?? ''}`
  const known = new Set(others.map(keyOf))
  return reasons.flatMap((reason) => {
    const { code, field, rule } = reason
    if (reasonsOfOthers.has(code) || known.has(keyOf(reason))) return []
    known.add(keyOf(reason))
    return [{ code, ...(field === undefined ? {} : { field }), ...(rule === undefined ? {} : { rule }) }]
  })
}
