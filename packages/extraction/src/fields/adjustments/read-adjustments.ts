import {
  documentSchemas,
  type FieldRole,
  fieldOfRole,
  lineItemFieldOfRole,
  type SchemaId,
} from '@numora/contract'
import { tolerances } from '@numora/domain'
import type { FieldValue, LineItem } from '../../file-content.ts'
import type { Amount } from '../candidates/amounts.ts'
import { sourceOf } from '../choose/choose-fields.ts'
import { readingCertainty } from '../choose/confidence.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import {
  beforeDue,
  beforeSubtotal,
  beforeTotal,
  type Explained,
  type Explanation,
  explain,
  explanations,
  smallestOf,
} from './explain.ts'
import {
  type AdjustmentRole,
  labelledAdjustments,
  printedSums,
  toThousandths,
} from './labelled-adjustments.ts'

type Fields = Readonly<Record<string, FieldValue>>

/** The confidence of labelled amounts that are the difference of two sums; another set of them may be it, too. */
const proven = { alone: 0.98, ambiguous: 0.75 }

/**
 * Discounts, charges, payments, rounding and withheld tax of a document. An amount is taken where its label says what it is
 * and it explains a difference of the sums of the document; what is only labelled may be an item, or from another invoice.
 */
export function readAdjustments(
  described: DescribedDocument,
  schema: SchemaId,
  fields: Fields,
  lineItems: readonly LineItem[],
): Record<string, FieldValue> {
  const adjustments = labelledAdjustments(described)
  if (adjustments.length === 0) return {}
  const read = (role: FieldRole): number | null => {
    const value = fields[fieldOfRole(schema, role) ?? '']?.value
    return value == null ? null : toThousandths(value)
  }
  const [total, subtotal, tax, tip, due] = (['total', 'subtotal', 'tax', 'tip', 'amount_due'] as const).map(
    read,
  )
  if (total == null) return {}
  const tolerance = toleranceOf(described.candidates.amount)
  const others = adjustments.filter(({ role }) => role !== 'tip' || tip == null)
  const found: Record<string, FieldValue> = {}
  const take = (explanation: Explained | null, sums: readonly FieldRole[]) => {
    if (!explanation) return
    const known = sums.map((role) => fields[fieldOfRole(schema, role) ?? ''])
    const certainty = Math.min(1, ...known.flatMap((field) => (field?.value == null ? [] : field.confidence)))
    Object.assign(found, valuesOf(schema, explanation, certainty))
  }
  const between = subtotal == null ? null : total - subtotal - (tax ?? 0) - (tip ?? 0)
  const isWithin = between !== null && subtotal !== null && total - subtotal! - (tip ?? 0) === 0
  const forTotal = explanations(others, beforeTotal)
  // On a receipt, the subtotal may contain the tax.
  const withTax =
    documentSchemas[schema].subtotalMayHoldTax && subtotal != null ? total - subtotal - (tip ?? 0) : null
  const differences = isWithin ? [] : [between, withTax].filter((each) => each !== null)
  const difference = differences
    .map((each) => explainDifference(each, forTotal, tolerance))
    .find((explained) => explained !== null)
  if (difference) take(difference, ['total', 'subtotal', 'tax'])
  else if (Math.abs(between ?? 0) <= tolerance || isWithin) {
    const net = subtotal ?? total - (tax ?? 0)
    take(explainLines(described, schema, { net, total, others }, lineItems, tolerance), ['total', 'subtotal'])
    take(explainPrinted(described, total, others), ['total'])
  }
  const forDue = explanations(others, beforeDue)
  if (due != null && due !== total)
    take(explainDifference(due - total, forDue, tolerance), ['total', 'amount_due'])
  else if (due == null) take(explainRest(described, total, forDue), ['total'])
  return found
}

/** An exact explanation is better than one that is off by a coin, which may be a rounding of its own. */
function explainDifference(difference: number, all: readonly Explanation[], tolerance: number) {
  const exact = difference === 0 ? null : explain(difference, all, 0)
  return exact ?? (Math.abs(difference) > tolerance ? explain(difference, all, tolerance) : null)
}

/** A rounding or a tip between the total and another sum that is printed. */
function explainPrinted(
  described: DescribedDocument,
  total: number,
  adjustments: ReturnType<typeof labelledAdjustments>,
): Explained | null {
  const added = explanations(adjustments, { rounding: [1, -1], tip: [1] }).filter(
    ({ parts }) => parts.length === 1,
  )
  const printed = printedSums(described)
  return smallestOf(
    added.filter(({ sum }) => printed.has(total - sum)),
    added,
    printed.size,
  )
}

/** What was paid or is withheld, where the rest is printed although it was not taken for the amount due. */
function explainRest(
  { candidates }: DescribedDocument,
  total: number,
  all: readonly Explanation[],
): Explained | null {
  const printed = new Set(
    candidates.amount.flatMap(({ value, traits }) =>
      traits.includes('percent') ? [] : toThousandths(value),
    ),
  )
  const rests = all.filter(
    ({ sum, parts }) =>
      parts.some(({ adjustment }) => adjustment.role !== 'rounding') &&
      total + sum !== 0 &&
      printed.has(total + sum),
  )
  return smallestOf(rests, all, printed.size)
}

/**
 * Charges and discounts that the subtotal contains, or the total, which contains a tip, too: the sum of the lines is without
 * them, as it is printed or read.
 */
function explainLines(
  described: DescribedDocument,
  schema: SchemaId,
  { net, total, others }: { net: number; total: number; others: ReturnType<typeof labelledAdjustments> },
  lineItems: readonly LineItem[],
  tolerance: number,
): Explained | null {
  const all = explanations(others, beforeSubtotal)
  const name = lineItemFieldOfRole(schema, 'line_amount')
  const amounts = lineItems.flatMap(({ fields }) => fields[name ?? '']?.value ?? [])
  const lines = amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 1000), 0)
  const isOfLines = lineItems.length > 0 && amounts.length === lineItems.length
  if (isOfLines && [net, total].some((sum) => Math.abs(sum - lines) <= tolerance)) return null
  const explained = isOfLines
    ? (explain(net - lines, all, tolerance) ??
      explain(total - lines, explanations(others, { ...beforeSubtotal, tip: [1] }), tolerance))
    : null
  if (explained) return explained
  const printed = printedSums(described)
  return smallestOf(
    all.filter(({ sum }) => printed.has(net - sum)),
    all,
    printed.size,
  )
}

/** The field of a role; where a schema has no tips, they are charges. */
function fieldOf(schema: SchemaId, role: AdjustmentRole): string | undefined {
  return fieldOfRole(schema, role) ?? (role === 'tip' ? fieldOfRole(schema, 'charge') : undefined)
}

/** A value for each field; of several amounts it is their sum, at the place of the first. */
function valuesOf(
  schema: SchemaId,
  { parts, isOnly }: Explained,
  certainty: number,
): Record<string, FieldValue> {
  const byField = Map.groupBy(parts, ({ adjustment }) => fieldOf(schema, adjustment.role))
  return Object.fromEntries(
    [...byField].flatMap(([name, own]): [string, FieldValue][] => {
      if (name === undefined) return []
      const { role } = own[0]!.adjustment
      const amounts = own.map(({ adjustment }) => adjustment.amount)
      const reading = Math.min(certainty, ...amounts.map(readingCertainty))
      const confidence = (isOnly ? proven.alone : proven.ambiguous) * reading
      const [first] = amounts
      return [
        [
          name,
          {
            value: own.length === 1 ? signed(first!.value, role, own[0]!.sign) : sumOf(own, role),
            confidence: Number(confidence.toFixed(4)),
            source: sourceOf(first!),
            origin: own.length === 1 ? 'extracted' : 'computed',
          },
        ],
      ]
    }),
  )
}

/** Only a rounding has a sign: other amounts are positive, and their role says whether they are subtracted. */
function signed(value: string, role: AdjustmentRole, sign: number): string {
  return role === 'rounding' && sign < 0 ? `-${value}` : value
}

function sumOf(parts: Explanation['parts'], role: AdjustmentRole): string {
  const sum = parts.reduce((all, { adjustment, sign }) => all + sign * adjustment.thousandths, 0)
  const places = Math.max(...parts.map(({ adjustment }) => adjustment.amount.decimals))
  return ((role === 'rounding' ? sum : Math.abs(sum)) / 1000).toFixed(Math.min(3, places))
}

function toleranceOf(amounts: readonly Amount[]): number {
  const { withCents, otherwise } = tolerances.explained
  return amounts.some(({ decimals }) => decimals === 2) ? withCents : otherwise
}
