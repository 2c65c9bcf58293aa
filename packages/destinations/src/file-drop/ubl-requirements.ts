import { refusal } from '../kit/push-error.ts'
import { dateOf, required, textOf } from './decimal-of.ts'
import type { Values } from './drop-record.ts'
import { hasCountry } from './ubl-parties.ts'

/** What categories of VAT ask for beside their amounts. Throws a refusal that names what is missing. */
export function checkCategories(categories: ReadonlySet<string>, values: Values): void {
  if (categories.has('K')) required(dateOf(values, 'delivery_date'), 'delivery_date')
  const isAbroad = categories.has('K') || categories.has('G')
  if (isAbroad) checkVatNumber(textOf(values, 'vendor_tax_id'), 'vendor_tax_id')
  // A buyer who owes the tax (BR-AE-02), or in another member state (BR-IC-02, BR-IC-11).
  if (categories.has('AE') || categories.has('K'))
    checkVatNumber(textOf(values, 'customer_tax_id'), 'customer_tax_id')
  checkNotMixed(categories)
}

/** Reverse charge (BR-AE-02), a supply within the EU (BR-IC-02) and an export (BR-G-02) need VAT numbers, which begin with a country. */
function checkVatNumber(taxId: string | undefined, name: string): void {
  if (hasCountry(required(taxId, name))) return
  throw refusal(
    'value_unsuitable',
    `Reverse charge, a supply within the EU or an export needs a VAT number with the code of its country for ${name}. Correct it.`,
  )
}

/** A document that is not subject to VAT is so as a whole (BR-O-11 to BR-O-14). */
function checkNotMixed(categories: ReadonlySet<string>): void {
  if (!categories.has('O') || categories.size === 1) return
  throw refusal(
    'value_unsuitable',
    'EN 16931 has no invoice of which only a part is not subject to VAT (category O in tax_lines). Deliver it in another format.',
  )
}
