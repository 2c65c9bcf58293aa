import type { ConfigOf } from '@numora/contract'
import { Decimal } from 'decimal.js'
import { refusal } from '../kit/push-error.ts'
import { required } from './decimal-of.ts'
import { divideBySums } from './divide-by-sums.ts'
import type { StatedTax } from './stated-taxes.ts'
import type { Item } from './ubl-lines.ts'

export type ZeroCategory = NonNullable<ConfigOf<'file_drop'>['ubl']>['zero_tax_category']
/** A tax line with its category (BT-118). */
export type CategorisedTax = StatedTax & { code: string }

/** What is written as the reason of a category without tax, if the document does not state one. */
export const exemptionReasons: Record<string, string> = {
  E: 'Exempt from VAT',
  AE: 'Reverse charge',
  K: 'Intra-community supply',
  G: 'Export outside the EU',
  O: 'Not subject to VAT',
}

/** Categories of VAT with 0 %; all but zero rated ones (Z) have a reason. */
const withoutTax = ['Z', ...Object.keys(exemptionReasons)]
/** Taxes of the Canary Islands (L), and of Ceuta and Melilla (M). */
const regional = ['L', 'M']

/**
 * Tax lines with their categories: their own if it is one of EN 16931, since national codes are not; else that of the others
 * with the same rate; else standard, and for 0 % that of the config.
 */
export function categorisedTaxes(stated: readonly StatedTax[], zeroCategory: ZeroCategory): CategorisedTax[] {
  return stated.map((tax) => {
    const own = knownCategory(tax)
    if (own !== undefined) return { ...tax, code: own }
    const others = categoriesAt(tax.rate, stated, knownCategory)
    if (others.length > 1) required(undefined, `${tax.at}.category`)
    return { ...tax, code: others[0] ?? categoryWithout(tax.rate, zeroCategory, `${tax.at}.rate`) }
  })
}

/**
 * The category (BT-151) of each line item: that of the tax lines with its rate. Where there are several, the sums of the line
 * items have to show which: there must be exactly one way in which they make the bases of the tax lines.
 */
export function itemCategories(
  items: readonly Item[],
  taxes: readonly CategorisedTax[],
  zeroCategory: ZeroCategory,
): string[] {
  const codes = new Map<Item, string>()
  for (const alike of Map.groupBy(items, ({ rate }) => new Decimal(rate).toFixed()).values()) {
    const rate = new Decimal(alike[0]!.rate)
    const known = categoriesAt(rate, taxes, ({ code }) => code)
    const groups = known.length > 1 ? divided(alike, known, taxes) : undefined
    for (const [at, item] of alike.entries())
      codes.set(item, known[groups?.[at] ?? 0] ?? categoryWithout(rate, zeroCategory, item.rateAt))
  }
  return items.map((item) => codes.get(item)!)
}

function divided(items: Item[], codes: string[], taxes: readonly CategorisedTax[]): number[] {
  const bases = codes.map((code) =>
    Decimal.sum(
      ...taxes.filter((tax) => tax.code === code).map(({ at, base }) => required(base, `${at}.base`)),
    ),
  )
  const groups = divideBySums(
    items.map(({ amount }) => amount),
    bases,
  )
  if (groups) return groups
  throw refusal(
    'value_unsuitable',
    `The tax lines give ${codes.join(' and ')} for ${items[0]!.rate} %, and the amounts of the line items do not show which of them ` +
      `${items[0]!.rateAt} belongs to. Deliver it in another format.`,
  )
}

function knownCategory({ category, rate }: StatedTax): string | undefined {
  const known = rate.isZero() ? withoutTax : regional
  return category !== undefined && known.includes(category) ? category : undefined
}

function categoriesAt<T extends StatedTax>(
  rate: Decimal,
  taxes: readonly T[],
  codeOf: (tax: T) => string | undefined,
): string[] {
  return [...new Set(taxes.filter((tax) => tax.rate.equals(rate)).flatMap((tax) => codeOf(tax) ?? []))]
}

function categoryWithout(rate: Decimal, zeroCategory: ZeroCategory, where: string): string {
  if (!rate.isZero()) return 'S'
  if (zeroCategory !== undefined) return zeroCategory
  throw refusal(
    'value_missing',
    `${where} is 0, and EN 16931 needs its reason: set ubl.zero_tax_category in the config, or the category of the tax line.`,
  )
}
