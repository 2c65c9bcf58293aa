import { fieldOfRole, type SchemaId, taxLineFields } from '@numora/contract'
import { Decimal } from 'decimal.js'
import type { FieldValue, TaxLine } from '../../file-content.ts'
import { beforeTotal, explanations } from '../adjustments/explain.ts'
import { labelledAdjustments } from '../adjustments/labelled-adjustments.ts'
import type { Amount } from '../candidates/amounts.ts'
import { sourceOf } from '../choose/choose-fields.ts'
import { readingCertainty } from '../choose/confidence.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { nothing } from '../nothing.ts'
import { baseOf, type ProvenRows, proveTaxRows } from './prove-tax-rows.ts'
import { findTaxRows, type TaxRow } from './tax-rows.ts'

type Fields = Readonly<Record<string, FieldValue>>

/** By what is proven: that bases and taxes add up to the sums of the document, or only the taxes. */
const sure = { both: 0.99, tax: 0.93 }

/** So many charges, discounts and roundings may be between the taxes and the total; of more, some sum fits by chance. */
const mostBetween = 2

/**
 * The tax by rate as it is printed. Rows are taken where they add up to the tax of the document, or where it is not printed,
 * with their bases to its total; the document's tax and subtotal then follow from them.
 */
export function readTaxLines(
  described: DescribedDocument,
  schema: SchemaId,
  fields: Fields,
): { taxLines: TaxLine[]; fields: Record<string, FieldValue> } {
  const rows = findTaxRows(described)
  const [subtotal, tax, total] = (['subtotal', 'tax', 'total'] as const).map((role) => {
    const value = fields[fieldOfRole(schema, role) ?? '']?.value
    return value == null ? null : Math.abs(Number(value))
  }) as [number | null, number | null, number | null]
  const between = explanations(labelledAdjustments(described), beforeTotal)
    .filter(({ parts }) => parts.length <= mostBetween)
    .map(({ sum }) => sum / 1000)
  const totals = total === null ? [] : [total, ...between.map((sum) => total - sum)]
  const proven = rows.length > 0 ? proveTaxRows(rows, { subtotal, tax, totals }) : null
  if (!proven) return { taxLines: [], fields: {} }
  const printedSubtotal = fields[fieldOfRole(schema, 'subtotal') ?? '']
  return {
    taxLines: proven.rows.map((row) => toTaxLine(row, proven, printedSubtotal)),
    // What was taken for the tax of the document may be that of one rate.
    fields: proven.isTaxProven || !hasTax(proven) ? {} : derivedSums(proven, schema, fields),
  }
}

function hasTax({ rows }: ProvenRows): boolean {
  return rows.some(({ amount }) => Number(amount?.value ?? 0) > 0)
}

function toTaxLine(row: TaxRow, proven: ProvenRows, subtotal: FieldValue | undefined): TaxLine {
  const { isBaseProven, isTaxProven, isTotalProven } = proven
  const confidence = isTotalProven || (isBaseProven && isTaxProven) ? sure.both : sure.tax
  const printed = (amount: Amount | null): FieldValue =>
    amount
      ? {
          value: amount.value,
          confidence: asRead(confidence, [amount]),
          source: sourceOf(amount),
          origin: 'extracted',
        }
      : nothing
  const known: Partial<Record<(typeof taxLineFields)[number]['name'], FieldValue>> = {
    category: categoryOf(row, proven, confidence),
    rate: rateOf(row, confidence),
    base: row.base ? printed(row.base) : unprintedBase(row, proven, subtotal, confidence),
    amount: printed(row.amount),
  }
  return { fields: Object.fromEntries(taxLineFields.map(({ name }) => [name, known[name] ?? nothing])) }
}

function rateOf({ rate }: TaxRow, confidence: number): FieldValue {
  return {
    value: new Decimal(rate.value).toFixed(),
    confidence: asRead(confidence, [rate]),
    source: sourceOf(rate),
    origin: 'extracted',
  }
}

/** A value is no surer than the least clear of the amounts that it is read or computed from. */
function asRead(confidence: number, amounts: readonly Amount[]): number {
  return Number((confidence * Math.min(1, ...amounts.map(readingCertainty))).toFixed(4))
}

/** The letter before a rate, as tills print it; of several taxes with one rate, the name of each. */
function categoryOf({ text, rate }: TaxRow, { rows }: ProvenRows, confidence: number): FieldValue {
  const isShared = rows.some(
    (other) => other.rate !== rate && Number(other.rate.value) === Number(rate.value),
  )
  const [, value] =
    (isShared ? /(?:^|[^\p{L}])(\p{Lu}{3,5})(?!\p{L})/u : /^(\p{Lu})\s?[=:@]?\s?\d/u).exec(text) ?? []
  return value
    ? { value, confidence: asRead(confidence, [rate]), source: sourceOf(rate), origin: 'extracted' }
    : nothing
}

/** A base that is not in the row: gross less tax, or the subtotal where the tax is that of it. */
function unprintedBase(
  row: TaxRow,
  { rows }: ProvenRows,
  subtotal: FieldValue | undefined,
  confidence: number,
): FieldValue {
  const { gross, amount, rate } = row
  if (gross && amount) {
    const value = new Decimal(gross.value).minus(amount.value)
    return {
      value: value.toFixed(Math.max(gross.decimals, amount.decimals)),
      confidence: asRead(confidence, [gross, amount]),
      source: sourceOf(gross),
      origin: 'computed',
    }
  }
  if (subtotal?.value == null || !amount) return nothing
  const expected = new Decimal(subtotal.value).times(rate.value).div(100)
  const isTaxOfAll = expected
    .minus(amount.value)
    .abs()
    .lte(new Decimal(10).pow(-amount.decimals).times(rows.length))
  return isTaxOfAll
    ? {
        value: subtotal.value,
        confidence: Math.min(confidence, subtotal.confidence),
        source: subtotal.source,
        origin: 'computed',
      }
    : nothing
}

function amountsOf(rows: readonly TaxRow[]): Amount[] {
  return rows.flatMap(({ base, gross, amount }) => [base, gross, amount].filter((each) => each !== null))
}

/** The document's tax, and its subtotal, where only the rows are printed. */
function derivedSums({ rows }: ProvenRows, schema: SchemaId, fields: Fields): Record<string, FieldValue> {
  const total = fields[fieldOfRole(schema, 'total') ?? '']!
  const sum = (amounts: readonly (Amount | null)[], computed: readonly number[]): FieldValue => {
    const [first] = amounts
    const isPrinted = amounts.length === 1 && first
    const decimals = Math.max(...rows.map(({ amount }) => amount?.decimals ?? 0))
    return {
      value: isPrinted ? first.value : Decimal.sum(...computed).toFixed(decimals),
      confidence: asRead(sure.tax * total.confidence, amountsOf(rows)),
      source: first ? sourceOf(first) : total.source,
      origin: isPrinted ? 'extracted' : 'computed',
    }
  }
  const derived: Record<string, FieldValue> = {}
  const [tax, subtotal] = [fieldOfRole(schema, 'tax'), fieldOfRole(schema, 'subtotal')]
  if (tax)
    derived[tax] = sum(
      rows.map(({ amount }) => amount),
      rows.map(({ amount }) => Number(amount?.value ?? 0)),
    )
  if (subtotal && fields[subtotal]?.value == null && rows.every((row) => baseOf(row) !== null))
    derived[subtotal] = sum(
      rows.map(({ base }) => base),
      rows.map((row) => baseOf(row) ?? 0),
    )
  return derived
}
