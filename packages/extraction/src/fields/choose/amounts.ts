import { beforeDue, beforeTotal, behindTax } from '../adjustments/explain.ts'
import { printedSums } from '../adjustments/labelled-adjustments.ts'
import { isRate } from '../features/links.ts'
import { taxEvidence, totalEvidence } from './amount-evidence.ts'
import { carriedBalance, carriedBalances } from './carried-balance.ts'
import { explained, gapName, isEqual, labelledSums } from './gaps.ts'
import type { Factor, Group, Option } from './joint.ts'
import { labelled } from './labelled.ts'
import { labelledTaxes } from './tax-evidence.ts'
import { rateRows } from './total-evidence.ts'

function cents(option: Option | undefined): number | null {
  return option ? Math.round(Number(option.value) * 100) : null
}

/** Sums of labelled amounts in cents: of all that may be between subtotal and total, and of those behind the tax. */
type Labelled = [all: ReadonlyMap<number, number>, afterTax: ReadonlyMap<number, number>]

/** Names of fields. */
type Amounts = { subtotal: string; tax: string; total: string; due?: string; tip?: string }

type Cents = number | null

function sums({ subtotal, tax, total, tip }: Amounts): Factor {
  return {
    fields: [subtotal, tax, total, ...(tip ? [tip] : [])],
    relate: (described) => {
      // A tip that is a field is in the sum already.
      const labelled = labelledSums(tip ? { ...beforeTotal, tip: [] } : beforeTotal, described)
      const afterTax = labelledSums(behindTax, described)
      const taxes = labelledTaxes(described.candidates)
      const taxSum = taxes.reduce((sum, { value }) => sum + Math.round(Number(value) * 100), 0)
      const areTaxes = (rest: number) => taxes.length > 1 && rest > 0 && isEqual(rest, taxSum)
      return (...options) => {
        const [net, vat, gross, extra] = options.map(cents) as [Cents, Cents, Cents, Cents?]
        if (gross === null) return []
        if (net === null) return vat === null ? [] : ['tax: without subtotal', ...taxSize(vat, gross)]
        const rest = gross - net - (vat ?? 0) - (extra ?? 0)
        return [
          vat === null
            ? areTaxes(rest)
              ? 'untaxed: several taxes'
              : untaxedName(net, rest, gross, options[0]!, [labelled, afterTax])
            : sumName(net, vat, rest, gross, [labelled, afterTax]),
          ...(net > gross + 100
            ? [
                explained(gross - net - (vat ?? 0), labelled) === null
                  ? 'subtotal: above total'
                  : 'subtotal: discounted',
              ]
            : []),
          ...(vat !== null && vat > 0 && isRate(vat, net) ? ['tax: at a usual rate'] : []),
          ...(vat !== null ? taxSize(vat, gross) : []),
        ]
      }
    },
  }
}

function taxSize(tax: number, total: number): string[] {
  return tax > total * 0.5 ? ['tax: above half'] : []
}

function sumName(net: number, tax: number, rest: number, total: number, sums: Labelled) {
  if (isEqual(rest, 0)) return tax === 0 ? 'sum: without tax' : 'sum: holds'
  return isEqual(net, total) ? 'sum: subtotal is total' : `sum: ${gapName(rest, total, ...sums)}`
}

function untaxedName(
  net: number,
  rest: number,
  total: number,
  { candidates }: NonNullable<Option>,
  sums: Labelled,
) {
  if (net !== total) return `untaxed: ${gapName(rest, total, ...sums)}`
  return candidates.length > 1 ? 'untaxed: same' : 'untaxed: same, printed once'
}

/** A tip is added to another printed sum; one beside a rate that is added to none is only suggested. */
function tips({ subtotal, tax, total }: Amounts, tip: string): Factor {
  return {
    fields: [subtotal, tax, total, tip],
    relate: (described) => {
      const printed = new Set([...printedSums(described)].map((sum) => Math.round(sum / 10)))
      const isOfRate = rateRows(described)
      return (...options) => {
        const [net, vat, gross, extra] = options.map(cents) as [Cents, Cents, Cents, Cents]
        if (gross === null || extra === null) return []
        const isAdded = net !== null && isEqual(gross - net - (vat ?? 0) - extra, 0)
        if (printed.has(gross - extra) || (isAdded && vat === null)) return ['tip: added']
        return !isAdded && isOfRate(options[3]) ? ['tip: suggested'] : []
      }
    },
  }
}

function dueAfter(total: string, due: string): Factor {
  return {
    fields: [total, due],
    relate: (described) => {
      const paid = labelledSums(beforeDue, described)
      const carried = carriedBalances(described)
      return (...options) => {
        const [gross, rest] = options.map(cents)
        if (gross == null || rest == null) return []
        if (gross === rest) return ['due: is total']
        return [
          explained(rest - gross, paid) !== null || carried.has((rest - gross) * 10)
            ? 'due: paid'
            : rest > gross
              ? 'due: above total'
              : 'due: below total',
        ]
      }
    },
  }
}

/**
 * Subtotal and tax (and tip) make the total, with the charges and without the discounts that are printed; nothing is larger
 * than the total.
 */
export function amounts(names: Amounts): Group {
  const { total, due, tip } = names
  return {
    fields: Object.values(names),
    factors: [
      sums(names),
      labelled('subtotal', names.subtotal, ['subtotal']),
      ...(tip ? [tips(names, tip)] : []),
      totalEvidence(names.total),
      taxEvidence(names.tax),
      labelled('tax', names.tax, ['tax', 'tax_included', 'tax_excluded', 'col_tax_rate']),
      ...(due ? [...carriedBalance(total, due), dueAfter(total, due)] : []),
    ],
  }
}
