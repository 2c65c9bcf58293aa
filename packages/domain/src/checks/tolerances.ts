/**
 * How much amounts may differ that ought to be equal, and why: the most for each comparison, in units of the currency, unless it
 * says otherwise. The official rules of e-invoices have tolerances of their own, which are part of each rule.
 */
export const tolerances = {
  /** Amounts that were computed as binary numbers: less than half of the smallest coin. */
  equal: 0.005,
  /** What rounding changes in each part that is rounded by itself, of files that are written. */
  coin: 0.01,
  /** Sums of a document: in some countries cash is rounded to 0.05, elsewhere rounding loses a cent per rate; and a share of large sums. */
  sum: { least: 0.05, share: 0.000005 },
  /** Line items that were read add up to a sum, where each was rounded by itself. */
  sumOfLines: 0.06,
  /** Quantity times price, beside half of the last digit of the price for each piece: the amount is rounded, too. */
  product: 0.011,
  /** The same of numbers that were read, whose prices may have more digits than are printed: also a share of the quantity. */
  productRead: { least: 0.012, perPiece: 0.005 },
  /** A tax that is a rate of its base: rounding by line adds up, by a share of the base. */
  taxOfRate: { least: 0.1, share: 0.0005 },
  /** The same of a row that is looked for, in last digits of the tax, since the other amount was rounded, too; and a share of the base. */
  taxOfRateRead: { lastDigits: 1.01, share: 0.0001 },
  /** Base, tax and their sum are printed: one of them is rounded. */
  taxRow: 0.006,
  /** Sums of bases or taxes: a coin for each row. */
  perTaxRow: 0.0101,
  /** A tax of a machine-readable code and one of the page, where the code's is computed from an amount with tax. */
  taxOfCode: 0.011,
  /** An amount with tax of a page, and the amount of an e-invoice with its tax: both are rounded. */
  amountWithTax: 0.02,
  /** Subtotal, tax and total while values are chosen, in cents: each of two may be rounded. */
  chosenCents: 2,
  /** Discounts and charges that explain a difference, in thousandths: a smallest coin. */
  explained: { withCents: 10, otherwise: 1 },
} as const
