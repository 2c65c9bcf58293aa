import type { Decimal } from 'decimal.js'
import type { TaxGroup } from './ubl-tax-group.ts'
import { xml } from './xml.ts'

/** Writes an amount in the currency of the document. */
export type Money = (name: string, value: Decimal | string) => string | undefined

/** Allowances and charges on the whole document (BG-20 and BG-21). */
export function adjustmentElements(groups: TaxGroup[], money: Money): (string | undefined)[] {
  return groups.flatMap((group) => [
    adjustment(group, 'false', 'Discount', group.allowance, money),
    adjustment(group, 'true', 'Charge', group.charge, money),
  ])
}

function adjustment(
  { category, rate }: TaxGroup,
  isCharge: string,
  reason: string,
  amount: Decimal,
  money: Money,
): string | undefined {
  if (amount.isZero()) return undefined
  return xml('cac:AllowanceCharge', [
    xml('cbc:ChargeIndicator', isCharge),
    xml('cbc:AllowanceChargeReason', reason),
    money('Amount', amount),
    taxCategory('TaxCategory', category, rate),
  ])
}

/** The tax (BT-110) with its breakdown (BG-23). */
export function taxTotalElement(groups: TaxGroup[], tax: Decimal | string, money: Money): string | undefined {
  return xml('cac:TaxTotal', [
    money('TaxAmount', tax),
    ...groups.map((group) =>
      xml('cac:TaxSubtotal', [
        money('TaxableAmount', group.taxable),
        money('TaxAmount', group.tax),
        taxCategory('TaxCategory', group.category, group.rate, group.reason),
      ]),
    ),
  ])
}

/** A category of VAT; one that is not subject to VAT has no rate (BR-O-05). */
export function taxCategory(
  name: string,
  category: string,
  rate: string,
  reason?: string,
): string | undefined {
  return xml(`cac:${name}`, [
    xml('cbc:ID', category),
    xml('cbc:Percent', category === 'O' ? undefined : rate),
    xml('cbc:TaxExemptionReason', reason),
    xml('cac:TaxScheme', [xml('cbc:ID', 'VAT')]),
  ])
}
