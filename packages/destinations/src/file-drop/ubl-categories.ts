import type { ConfigOf } from '@numora/contract'
import type { Decimal } from 'decimal.js'
import { refusal } from '../kit/push-error.ts'
import type { StatedTax } from './stated-taxes.ts'

export type ZeroCategory = NonNullable<ConfigOf<'file_drop'>['ubl']>['zero_tax_category']

/** What is written as the reason of a category without tax, if the document does not state one. */
export const exemptionReasons: Record<string, string> = {
  E: 'Exempt from VAT',
  AE: 'Reverse charge',
  K: 'Intra-community supply',
  G: 'Export outside the EU',
}

/** Categories of VAT with 0 %; all but zero rated ones (Z) have a reason. */
const withoutTax = ['Z', ...Object.keys(exemptionReasons)]
/** Taxes of the Canary Islands (L), and of Ceuta and Melilla (M). */
const regional = ['L', 'M']

/**
 * The category (BT-118, BT-151) of a rate: that of the tax line with the rate if it is one of EN 16931, since national codes
 * are not; else standard, and for 0 % that of the config.
 */
export function categoryOf(
  rate: Decimal,
  stated: readonly StatedTax[],
  zeroCategory: ZeroCategory,
  where: string,
): string {
  const codes = stated.filter((tax) => tax.rate.equals(rate)).flatMap(({ category }) => category ?? [])
  const known = new Set(codes.filter((code) => (rate.isZero() ? withoutTax : regional).includes(code)))
  if (known.size > 1)
    throw refusal(
      'value_unsuitable',
      `The tax lines give ${[...known].join(' and ')} for ${rate.toFixed()} %, and which of them ${where} belongs to is not known. Deliver it in another format.`,
    )
  if (codes.includes('O'))
    throw refusal(
      'value_unsuitable',
      `A document that is not subject to VAT (category O in tax_lines) is not written as UBL. Deliver it in another format.`,
    )
  const [category] = known
  if (category !== undefined) return category
  if (!rate.isZero()) return 'S'
  if (zeroCategory !== undefined) return zeroCategory
  throw refusal(
    'value_missing',
    `${where} is 0, and EN 16931 needs its reason: set ubl.zero_tax_category in the config, or the category of the tax line.`,
  )
}
