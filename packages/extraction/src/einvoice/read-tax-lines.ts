import type { EInvoiceSyntax } from '@numora/domain'
import { taxRowsAt } from './drawing/details/tax-rows.ts'
import type { RawEInvoice, RawTaxLine } from './einvoice.ts'
import { isZero } from './raw-values.ts'
import type { XmlNode } from './xml-tree.ts'

/** The tax by rate (BG-23) of an e-invoice. Taxes that are part of the price, and rows of nothing, are left out. */
export function readTaxLines(
  root: XmlNode,
  syntax: EInvoiceSyntax,
  name: string,
  { fields }: RawEInvoice,
): RawTaxLine[] {
  return taxRowsAt(root, syntax, name)
    .filter(({ isTaxLine, currency }) => isTaxLine && (currency ?? fields.currency) === fields.currency)
    .map(({ code, rate, basis, amount, reason }) => ({
      category: code,
      rate: plain(rate),
      base: plain(basis),
      amount: plain(amount),
      exemption_reason: reason,
    }))
    .filter(({ base, amount }) => !isZero(base) || !isZero(amount))
}

/** Finvoice has a decimal comma. */
function plain(number: string | undefined): string | undefined {
  return number?.replace(/\s/g, '').replace(',', '.')
}
