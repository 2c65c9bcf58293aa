import { fieldOfRole } from '@numora/contract'
import { Decimal } from 'decimal.js'
import type { FieldValue } from '../../file-content.ts'
import type { SchemaReading } from '../../schemas/schema-reading.ts'
import type { Amount } from '../candidates/amounts.ts'
import { findCountryEvidence } from '../candidates/country-evidence.ts'
import type { Candidates } from '../candidates/find-candidates.ts'
import { isLabelled } from '../candidates/is-labelled.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { boxOf, type Segment } from '../layout/segment.ts'
import { isPrintedRate, labelledTaxes } from './tax-evidence.ts'

type Fields = Readonly<Record<string, FieldValue>>

/** Evidence of this weight for one currency and none for another makes it half certain. */
const halfWeight = 0.25
const surest = 0.95

function computed(value: string, confidence: number, source: FieldValue['source']): FieldValue {
  return { value, confidence: Number(confidence.toFixed(4)), source, origin: 'computed' }
}

function sourceOfSegment({ page, words }: Segment): NonNullable<FieldValue['source']> {
  return { page, box: boxOf(words) }
}

/** The currency of the country that the document is from, as far as its words and numbers say which. */
function deriveCurrency(
  { document: { layout }, candidates }: DescribedDocument,
  date: string | null,
): FieldValue | null {
  const evidence = findCountryEvidence(layout.segments, candidates, date)
  const byCurrency = [...Map.groupBy(evidence, ({ currency }) => currency)].map(([currency, all]) => ({
    currency,
    weight: all.reduce((sum, { weight }) => sum + weight, 0),
    all: all.toSorted((a, b) => b.weight - a.weight),
  }))
  const [best] = byCurrency.sort((a, b) => b.weight - a.weight)
  if (!best) return null
  const rest = byCurrency.slice(1).reduce((sum, { weight }) => sum + weight, 0)
  const share = best.weight / (best.weight + 2 * rest + halfWeight)
  return computed(best.currency, Math.min(surest, share), sourceOfSegment(best.all[0]!.segment))
}

const adjusting = ['shipping', 'tip', 'discount', 'rounding', 'paid', 'carried'] as const

function isAdjusted(amounts: readonly Amount[]): boolean {
  return amounts.some((amount) => Number(amount.value) > 0 && isLabelled(amount, ...adjusting))
}

/** A derived amount is as certain as both that it is derived from, less that one of them is not what it seems. */
const derivedAmount = 0.96
const leastCertain = 0.8

/** The sum of several taxes, such as CGST and SGST, if it is what the total has more than the amount without tax. */
function sumOfTaxes(
  candidates: Pick<Candidates, 'amount' | 'tax_id'>,
  subtotal: string | null | undefined,
  total: Decimal | null,
): string | null {
  const taxes = labelledTaxes(candidates)
  if (!subtotal || !total || taxes.length < 2) return null
  const sum = Decimal.sum(...taxes.map(({ value }) => value))
  const decimals = Math.max(...taxes.map((amount) => amount.decimals))
  return total.minus(subtotal).minus(sum).isZero() ? sum.toFixed(decimals) : null
}

/** The amount without tax or the tax, where only the other one and the total are printed. */
function deriveAmounts({ candidates }: DescribedDocument, id: SchemaReading['id'], fields: Fields) {
  const [subtotal, tax, total] = (['subtotal', 'tax', 'total'] as const).map((role) => fieldOfRole(id, role))
  const { amount } = candidates
  if (!subtotal || !tax || !total || isAdjusted(amount)) return {}
  const known = (name: string): Decimal | null => {
    const field = fields[name]
    return field?.value != null && field.confidence >= leastCertain ? new Decimal(field.value) : null
  }
  const derive = (name: string, by: string, isRight: (rest: Decimal, other: Decimal) => boolean) => {
    const [all, other] = [known(total), known(by)]
    if (fields[name]?.value != null || all === null || other === null) return {}
    const rest = all.minus(other)
    if (rest.lte(0) || !isRight(rest, other)) return {}
    const decimals = Math.max(...[total, by].map((each) => fields[each]!.value!.split('.')[1]?.length ?? 0))
    const confidence = derivedAmount * fields[total]!.confidence * fields[by]!.confidence
    return { [name]: computed(rest.toFixed(decimals), confidence, fields[total]!.source) }
  }
  const summed =
    fields[tax]?.value == null ? sumOfTaxes(candidates, fields[subtotal]?.value, known(total)) : null
  if (summed)
    return { [tax]: computed(summed, derivedAmount * fields[total]!.confidence, fields[total]!.source) }
  return {
    ...derive(subtotal, tax, (net, tax) => isPrintedRate(tax, net, amount)),
    ...derive(tax, subtotal, (tax, net) => isPrintedRate(tax, net, amount)),
  }
}

/**
 * Values that follow from others where they are not printed: the currency of the document's country, and the
 * amount without tax or the tax where a printed rate proves it. They have the origin `computed`.
 */
export function deriveFields(
  described: DescribedDocument,
  { id, kinds }: SchemaReading,
  fields: Fields,
): Record<string, FieldValue> {
  const currency = Object.keys(kinds).find((name) => kinds[name] === 'currency')
  const isMissing = currency !== undefined && fields[currency]?.value == null
  const date = fields[fieldOfRole(id, 'date') ?? '']?.value ?? null
  const derived = isMissing ? deriveCurrency(described, date) : null
  return { ...deriveAmounts(described, id, fields), ...(derived ? { [currency!]: derived } : {}) }
}
