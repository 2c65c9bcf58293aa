import type { Decimal } from 'decimal.js'
import { plainNumber, type TillPen } from './draw.ts'

export function rateText(tape: TillPen, rate: Decimal): string {
  return `${plainNumber(tape, tape.random.chance(0.7) ? rate.toFixed() : rate.toFixed(2))}${tape.random.pick(['%', '%', ' %'])}`
}

/** How a till shows the tax that is included in prices. */
export type TaxForm = {
  kind: 'table' | 'net' | 'line' | 'prose' | 'none'
  hasNet: boolean
  hasGross: boolean
  /** Whether a table ends with the sums of its columns. */
  hasSums: boolean
  /** Whether the sum without tax, and the tax, are printed. */
  isNetPrinted: boolean
}

export function chooseTaxForm({ facts, random: r }: TillPen): TaxForm {
  const isSingle = facts.taxes.length === 1
  const hasGross = r.chance(0.4)
  const hasNet = hasGross || r.chance(0.85)
  const hasSums = r.chance(isSingle ? 0.3 : 0.6)
  const kind =
    !facts.region.isTaxIncluded || facts.tax.isZero()
      ? 'none'
      : r.weighted<TaxForm['kind']>([
          ['table', 5.5],
          ['net', isSingle ? 1.2 : 0],
          ['line', isSingle ? 1.8 : 0.6],
          ['prose', 1],
          ['none', 1],
        ])
  const isNetPrinted =
    kind === 'net' || (kind === 'prose' && isSingle) || (kind === 'table' && hasNet && (isSingle || hasSums))
  return { kind, hasNet, hasGross, hasSums, isNetPrinted }
}

export const netField = { field: 'subtotal_amount' }
export const taxField = { field: 'tax_amount' }
