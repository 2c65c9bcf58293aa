/** The rules of EN 16931 that are the same for each category of VAT, with the name of the category. */
function categoryRules<P extends string>(
  prefix: P,
  name: string,
  { isTaxed = false, hasReason = true } = {},
) {
  return {
    [`${prefix}-05`]: isTaxed
      ? `A line with ${name} has a rate above 0.`
      : `A line with ${name} has a rate of 0, or none.`,
    [`${prefix}-08`]: `The taxable amount of ${name} is the sum of its lines and charges without its allowances.`,
    [`${prefix}-09`]: isTaxed
      ? `The VAT of ${name} is its taxable amount multiplied by its rate.`
      : `The VAT of ${name} is 0.`,
    [`${prefix}-10`]: hasReason
      ? `The breakdown of ${name} has the reason of the exemption.`
      : `The breakdown of ${name} has no reason of an exemption.`,
  } as Record<`${P}-${'05' | '08' | '09' | '10'}`, string>
}

/** Rules of e-invoices that are checked when one is read, by the id that their authors gave them, in a sentence. */
export const einvoiceRules = {
  'BR-02': 'An invoice has a number.',
  'BR-03': 'An invoice has a date of issue.',
  'BR-04': 'An invoice has a type code.',
  'BR-05': 'An invoice has a currency.',
  'BR-06': 'The seller has a name.',
  'BR-07': 'The buyer has a name.',
  'BR-09': 'The address of the seller has a country.',
  'BR-11': 'The address of the buyer has a country.',
  'BR-12': 'The sum of the line amounts is stated.',
  'BR-13': 'The total without VAT is stated.',
  'BR-14': 'The total with VAT is stated.',
  'BR-15': 'The amount due is stated.',
  'BR-16': 'An invoice has at least one line.',
  'BR-21': 'Each line has an id.',
  'BR-22': 'Each line has a quantity.',
  'BR-23': 'The quantity of each line has a unit.',
  'BR-24': 'Each line has a net amount.',
  'BR-25': 'The item of each line has a name.',
  'BR-26': 'Each line has a net price.',
  'BR-27': 'The net price of an item is not negative.',
  'BR-CO-04': 'Each line has a category of VAT.',
  'BR-CO-10': 'The sum of the line amounts is the sum of the amounts of all lines.',
  'BR-CO-11': 'The sum of allowances is that of all allowances of the invoice.',
  'BR-CO-12': 'The sum of charges is that of all charges of the invoice.',
  'BR-CO-13': 'The total without VAT is the sum of the line amounts, without allowances and with charges.',
  'BR-CO-14': 'The total of VAT is the sum of the VAT of all categories and rates.',
  'BR-CO-15': 'The total with VAT is the total without VAT and the total of VAT.',
  'BR-CO-16': 'The amount due is the total with VAT without what is paid, and with the rounding.',
  'BR-CO-17': 'The VAT of a rate is its taxable amount multiplied by the rate.',
  'BR-CO-18': 'An invoice has a breakdown of VAT.',
  'BR-CO-25': 'Where something is due, there is a due date, or terms of payment.',
  'BR-CO-26': 'The seller has an id, a registration or a VAT number.',
  ...categoryRules('BR-S', 'the standard rate', { isTaxed: true, hasReason: false }),
  ...categoryRules('BR-Z', 'the zero rate', { hasReason: false }),
  ...categoryRules('BR-E', 'exempt items'),
  ...categoryRules('BR-AE', 'reverse charge'),
  ...categoryRules('BR-IC', 'intra-community supply'),
  ...categoryRules('BR-G', 'export'),
  ...categoryRules('BR-O', 'items outside VAT'),
  'SdI-00421': 'The tax of a rate (Imposta) is its taxable amount multiplied by the rate.',
  'SdI-00422': 'The taxable amount of a rate (ImponibileImporto) is the sum of its lines and funds.',
  'SdI-00423':
    'The amount of a line (PrezzoTotale) is its price multiplied by its quantity, without discounts.',
  'SdI-00443': 'Each rate of a line or fund has a summary (DatiRiepilogo).',
  CFDI33118: 'Total is SubTotal without discounts and withheld taxes, and with the taxes that are charged.',
  CFDI40119: 'Total is SubTotal without discounts and withheld taxes, and with the taxes that are charged.',
  'NFe-610': 'The total of the note (vNF) is the sum of the amounts of which it consists.',
} as const

export type EInvoiceRule = keyof typeof einvoiceRules
export const einvoiceRuleIds = Object.keys(einvoiceRules) as [EInvoiceRule, ...EInvoiceRule[]]
