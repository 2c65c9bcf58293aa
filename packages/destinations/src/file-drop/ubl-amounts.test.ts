import { findBrokenRules, readEInvoice } from '@numora/extraction'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyError } from '../kit/push-error.ts'
import { invoice, resultOf } from './result.stand-in.ts'
import { writeUbl } from './ubl.ts'

type Values = Record<string, string | null>
type Parts = { fields: Values; lineItems: Values[]; taxLines: Values[] }

function outcomeOf(payload: unknown, settings: Parameters<typeof writeUbl>[2] = {}) {
  try {
    return { xml: writeUbl(payload, 'invoice_v2', settings).toString() }
  } catch (error) {
    const failure = classifyError(error)
    if (!failure) throw error
    return { failure }
  }
}

function cents(most: number) {
  return fc.integer({ min: 0, max: most })
}

function money(amount: number | Decimal): string {
  return new Decimal(amount).dividedBy(100).toFixed(2)
}

/** An invoice whose amounts agree: lines, a discount and a charge at each rate, and what changes the amount due. */
const agreeing = fc
  .record({
    rates: fc
      .uniqueArray(fc.constantFrom('19', '7', '5.5', '0'), { minLength: 1, maxLength: 3 })
      .chain((rates) =>
        fc.tuple(
          ...rates.map((rate) =>
            fc.record({
              rate: fc.constant(rate),
              lines: fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1, maxLength: 3 }),
              discount: fc.oneof(fc.constant(0), cents(500)),
              charge: fc.oneof(fc.constant(0), cents(90_000)),
            }),
          ),
        ),
      ),
    prepaid: fc.oneof(fc.constant(0), cents(1_000)),
    rounding: fc.oneof(fc.constant(0), fc.integer({ min: -5, max: 5 })),
    withheld: fc.oneof(fc.constant(0), cents(1_000)),
    isDueAfterWithholding: fc.boolean(),
  })
  .map(({ rates, prepaid, rounding, withheld, isDueAfterWithholding }): Parts => {
    const taxes = rates.map(({ rate, lines, discount, charge }) => {
      const base = Decimal.sum(...lines, charge).minus(discount)
      return { rate, base, amount: base.times(rate).dividedBy(100).toDecimalPlaces(0) }
    })
    const net = Decimal.sum(...taxes.map(({ base }) => base))
    const tax = Decimal.sum(...taxes.map(({ amount }) => amount))
    const optional = (amount: number) => (amount === 0 ? null : money(amount))
    const sum = (name: 'discount' | 'charge') => rates.reduce((all, one) => all + one[name], 0)
    const due = net.plus(tax).minus(prepaid).plus(rounding)
    return {
      fields: {
        ...invoice.fields,
        subtotal_amount: money(net),
        tax_amount: money(tax),
        total_amount: money(net.plus(tax)),
        discount_amount: optional(sum('discount')),
        charge_amount: optional(sum('charge')),
        prepaid_amount: optional(prepaid),
        rounding_amount: optional(rounding),
        withholding_amount: optional(withheld),
        amount_due: money(isDueAfterWithholding ? due.minus(withheld) : due),
      },
      lineItems: rates.flatMap(({ rate, lines }) =>
        lines.map((amount) => ({
          description: 'Teil',
          quantity: '1',
          unit: 'C62',
          unit_price: money(amount),
          tax_rate: rate,
          amount: money(amount),
        })),
      ),
      taxLines: taxes.map(({ rate, base, amount }) => ({
        category: rate === '0' ? 'E' : 'S',
        rate,
        base: money(base),
        amount: money(amount),
        exemption_reason: rate === '0' ? 'Steuerfrei' : null,
      })),
    }
  })

test('every document whose amounts agree is written as a valid file that reads as the same amounts', () => {
  fc.assert(
    fc.property(agreeing, (parts) => {
      const { xml, failure } = outcomeOf(resultOf(parts))
      expect(failure).toBeUndefined()
      expect(findBrokenRules(xml!)).toEqual([])
      const again = readEInvoice(xml!)!
      const { amount_due, ...others } = parts.fields
      expect(again.fields).toMatchObject(others)
      expect(new Decimal(again.fields.amount_due!).minus(amount_due!).toNumber()).toBeOneOf([
        0,
        Number(parts.fields.withholding_amount),
      ])
      expect(again.taxLines).toEqual(
        parts.taxLines.filter(({ base, amount }) => Number(base) !== 0 || Number(amount) !== 0),
      )
    }),
    { numRuns: 60 },
  )
})

test('a document with an amount that is wrong or missing is refused, or written as a valid file all the same', () => {
  const outcomes = { refused: 0, written: 0 }
  fc.assert(
    fc.property(agreeing, fc.nat(), fc.option(cents(99_999), { freq: 2 }), (parts, at, amount) => {
      const damaged = structuredClone(parts)
      const names = Object.keys(parts.fields).filter(
        (name) => name.endsWith('_amount') || name === 'amount_due',
      )
      const places: [Values, string][] = [
        ...names.map((name): [Values, string] => [damaged.fields, name]),
        ...damaged.taxLines.flatMap((line): [Values, string][] => [
          [line, 'base'],
          [line, 'amount'],
        ]),
        ...damaged.lineItems.map((line): [Values, string] => [line, 'amount']),
      ]
      const [values, name] = places[at % places.length]!
      values[name] = amount === null ? null : money(amount)
      const { xml, failure } = outcomeOf(resultOf(damaged))
      if (failure) {
        outcomes.refused++
        expect(failure.code).toBeOneOf(['amounts_disagree', 'value_missing'])
        return
      }
      outcomes.written++
      expect(findBrokenRules(xml!)).toEqual([])
    }),
    { numRuns: 100 },
  )
  expect(outcomes.refused).toBeGreaterThan(10)
  expect(outcomes.written).toBeGreaterThan(5)
})

const taxLines = [
  { category: 'S', rate: '19', base: '100.00', amount: '19.00', exemption_reason: null },
  { category: 'S', rate: '7', base: '50.00', amount: '3.50', exemption_reason: null },
]

/** The invoice with 10.00 of discount at 19 %, and 5.00 of shipping at 7 %. */
const adjusted: Parts = {
  ...invoice,
  fields: {
    ...invoice.fields,
    subtotal_amount: '145.00',
    discount_amount: '10.00',
    charge_amount: '5.00',
    tax_amount: '20.95',
    total_amount: '165.95',
    amount_due: '165.95',
  },
  taxLines: [
    { ...taxLines[0]!, base: '90.00', amount: '17.10' },
    { ...taxLines[1]!, base: '55.00', amount: '3.85' },
  ],
}

test('discount and charge are written at the rates that the tax lines show', () => {
  const { xml } = outcomeOf(resultOf(adjusted))
  const elements = [...xml!.matchAll(/<cac:AllowanceCharge>.*?<\/cac:AllowanceCharge>/g)].map(([element]) =>
    element
      .replace(/<[^>]*>/g, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  )
  expect(elements).toEqual(['false Discount 10.00 S 19 VAT', 'true Charge 5.00 S 7 VAT'])
  expect(xml).toContain(
    '<cbc:AllowanceTotalAmount currencyID="EUR">10.00</cbc:AllowanceTotalAmount><cbc:ChargeTotalAmount currencyID="EUR">5.00</cbc:ChargeTotalAmount>',
  )
})

test('without tax lines, discount and charge are at the rates that make the tax of the document', () => {
  expect(outcomeOf(resultOf({ ...adjusted, taxLines: [] }))).toEqual(outcomeOf(resultOf(adjusted)))
  const unclear = { ...adjusted.fields, tax_amount: '20.40', total_amount: '165.40', amount_due: '165.40' }
  expect(outcomeOf(resultOf({ ...adjusted, fields: unclear, taxLines: [] })).failure).toMatchObject({
    code: 'value_missing',
    message: expect.stringContaining('tax_lines'),
  })
})

test('a document without tax lines is written with the rates that its discounts and charges have, or refused', () => {
  let written = 0
  const way = fc.constantFrom(0, 1, 'in proportion' as const)
  const parts = fc.record({
    sums: fc.tuple(cents(99_999), cents(99_999)),
    discount: cents(9_999),
    charge: cents(9_999),
    ways: fc.tuple(way, way),
  })
  fc.assert(
    fc.property(parts, ({ sums, discount, charge, ways: [ofDiscount, ofCharge] }) => {
      fc.pre(sums.every((sum) => sum > discount))
      const [all, share] = [
        sums[0] + sums[1],
        (amount: number, way: typeof ofDiscount): [number, number] => {
          const first =
            way === 0 ? amount : way === 1 ? 0 : Math.round((amount * sums[0]) / (sums[0] + sums[1]))
          return [first, amount - first]
        },
      ]
      const [allowances, charges] = [share(discount, ofDiscount), share(charge, ofCharge)]
      const taxes = ['19', '7'].map((rate, at) => {
        const base = new Decimal(sums[at]! - allowances[at]! + charges[at]!)
        return {
          category: 'S',
          rate,
          base: money(base),
          amount: money(base.times(rate).dividedBy(100).toDecimalPlaces(0)),
          exemption_reason: null,
        }
      })
      const net = money(all - discount + charge)
      const tax_amount = Decimal.sum(...taxes.map(({ amount }) => amount)).toFixed(2)
      const total_amount = new Decimal(net).plus(tax_amount).toFixed(2)
      const optional = (amount: number) => (amount === 0 ? null : money(amount))
      const fields = {
        ...invoice.fields,
        subtotal_amount: net,
        tax_amount,
        total_amount,
        amount_due: total_amount,
        discount_amount: optional(discount),
        charge_amount: optional(charge),
      }
      const lineItems = sums.map((sum, at) => ({
        ...invoice.lineItems[at]!,
        quantity: '1',
        unit_price: money(sum),
        amount: money(sum),
      }))
      const { xml, failure } = outcomeOf(resultOf({ fields, lineItems }))
      if (failure) {
        expect(failure.code).toBe('value_missing')
        return
      }
      written++
      expect(findBrokenRules(xml!)).toEqual([])
      expect(readEInvoice(xml!)!.taxLines).toEqual(taxes.filter(({ base }) => Number(base) !== 0))
    }),
    { numRuns: 100 },
  )
  expect(written).toBeGreaterThan(30)
})

test('without tax lines a discount is at the only rate', () => {
  const [first] = invoice.lineItems
  const fields = {
    ...invoice.fields,
    subtotal_amount: '100.00',
    discount_amount: '10.00',
    tax_amount: '17.10',
    total_amount: '107.10',
    amount_due: '107.10',
  }
  const { xml } = outcomeOf(resultOf({ fields, lineItems: [first!] }))
  expect(findBrokenRules(xml!)).toEqual([])
  // A printed subtotal may be the one before the discount; in EN 16931 it is the one after.
  expect(readEInvoice(xml!)!.fields).toMatchObject({ subtotal_amount: '90.00', discount_amount: '10.00' })
})

test('a charge that is among the line items, too, is not written twice', () => {
  const fields = { ...invoice.fields, charge_amount: '50.00' }
  const { xml } = outcomeOf(resultOf({ ...invoice, fields, taxLines }))
  expect(findBrokenRules(xml!)).toEqual([])
  expect(readEInvoice(xml!)!.fields).toMatchObject({ charge_amount: null, total_amount: '172.50' })
})

test('a total that is rounded already is written without the rounding, which is an amount of its own', () => {
  const fields = { ...invoice.fields, rounding_amount: '0.05', total_amount: '172.55', amount_due: '172.55' }
  const { xml } = outcomeOf(resultOf({ ...invoice, fields, taxLines }))
  expect(findBrokenRules(xml!)).toEqual([])
  expect(readEInvoice(xml!)!.fields).toMatchObject({
    total_amount: '172.50',
    rounding_amount: '0.05',
    amount_due: '172.55',
  })
})

test('withheld tax has an element of its own and is not paid before; a credit note with it is refused', () => {
  const fields = { ...invoice.fields, withholding_amount: '30.00', amount_due: '142.50' }
  const { xml } = outcomeOf(resultOf({ ...invoice, fields, taxLines }))
  expect(xml).not.toContain('PrepaidAmount')
  expect(xml).toContain(
    '<cac:WithholdingTaxTotal><cbc:TaxAmount currencyID="EUR">30.00</cbc:TaxAmount></cac:WithholdingTaxTotal><cac:LegalMonetaryTotal>',
  )
  expect(findBrokenRules(xml!)).toEqual([])
  expect(readEInvoice(xml!)!.fields).toMatchObject({ withholding_amount: '30.00', amount_due: '172.50' })
  const credit = { ...fields, document_type: 'credit_note' }
  expect(outcomeOf(resultOf({ ...invoice, fields: credit, taxLines })).failure).toMatchObject({
    code: 'value_unsuitable',
    message: expect.stringContaining('withholding_amount'),
  })
})

test('a line item without rate has that of the only tax line, with its category and reason', () => {
  const lineItems = invoice.lineItems.map((line) => ({ ...line, tax_rate: null }))
  const fields = {
    ...invoice.fields,
    tax_amount: '0.00',
    total_amount: '150.00',
    amount_due: '150.00',
    customer_tax_id: 'ATU12345675',
    delivery_date: '2026-02-10',
  }
  const only = { category: 'K', rate: '0', base: '150.00', amount: '0.00', exemption_reason: 'Art. 138' }
  const { xml } = outcomeOf(resultOf({ fields, lineItems, taxLines: [only] }))
  expect(findBrokenRules(xml!)).toEqual([])
  expect(readEInvoice(xml!)).toMatchObject({
    taxLines: [only],
    lineItems: [{ tax_rate: '0' }, { tax_rate: '0' }],
  })
  expect(xml).toContain('<cac:DeliveryLocation><cac:Address><cac:Country><cbc:IdentificationCode>AT<')
  const withoutDate = { ...fields, delivery_date: null }
  const { failure } = outcomeOf(resultOf({ fields: withoutDate, lineItems, taxLines: [only] }))
  expect(failure).toMatchObject({ code: 'value_missing', message: expect.stringContaining('delivery_date') })
})

type Change = { fields?: Values; taxLines?: Values[] }

test.each([
  [
    'bases',
    { taxLines: [{ ...taxLines[0]!, base: '99.00' }, taxLines[1]!] },
    'the bases of tax_lines sum to 149',
  ],
  [
    'taxes',
    { taxLines: [{ ...taxLines[0]!, amount: '19.01' }, taxLines[1]!] },
    'the taxes of tax_lines sum to 22.51',
  ],
  ['a tax', { taxLines: [{ ...taxLines[0]!, amount: '17.00' }, taxLines[1]!] }, 'tax_lines.0.amount'],
  ['rates', { taxLines: [{ ...taxLines[0]!, rate: '20' }, taxLines[1]!] }, 'line items are taxed at 19 %'],
  [
    'line items by rate',
    {
      fields: { tax_amount: '21.30', total_amount: '171.30', amount_due: '171.30' },
      taxLines: [
        { ...taxLines[0]!, base: '90.00', amount: '17.10' },
        { ...taxLines[1]!, base: '60.00', amount: '4.20' },
      ],
    },
    'tax_lines.0.base is 90',
  ],
  ['a subtotal', { fields: { subtotal_amount: '160.00' } }, 'not subtotal_amount, which is 160'],
  [
    'a discount',
    { fields: { discount_amount: '7.00', subtotal_amount: '143.00', total_amount: '165.60' } },
    'less discount_amount 7',
  ],
  [
    'an amount due',
    { fields: { prepaid_amount: '50.00', amount_due: '100.00' } },
    'amount_due, which is 100',
  ],
  ['more due than the total', { fields: { amount_due: '200.00' } }, 'amount_due, which is 200'],
] as [string, Change, string][])(
  '%s that disagree are named',
  (_what, { fields, taxLines: changed }, named) => {
    const parts = { ...invoice, fields: { ...invoice.fields, ...fields }, taxLines: changed ?? taxLines }
    const { failure } = outcomeOf(resultOf(parts))
    expect(failure).toMatchObject({ kind: 'refused', code: 'amounts_disagree' })
    expect(failure!.message).toContain(named)
  },
)

test('a mapping may give the tax lines as a list', () => {
  const { fields, lineItems: line_items, taxLines: tax_lines } = adjusted
  expect(outcomeOf({ ...fields, line_items, tax_lines })).toEqual(outcomeOf(resultOf(adjusted)))
  expect(outcomeOf({ ...fields, line_items, tax_lines: [{ satz: '19' }] }).failure).toMatchObject({
    code: 'payload_unsuitable',
    message: expect.stringContaining('satz'),
  })
})
