import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAmounts } from './check-amounts.ts'

function values(entries: Record<string, string | null>) {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, { value }]))
}

function invoice(subtotal: string | null, tax: string | null, total: string | null) {
  return values({ subtotal_amount: subtotal, tax_amount: tax, total_amount: total })
}

function line(quantity: string | null, unit_price: string | null, amount: string | null) {
  return values({ quantity, unit_price, amount })
}

describe('checkAmounts', () => {
  it('finds no problem if everything adds up', () =>
    expect(
      checkAmounts('invoice_v2', invoice('100.00', '19.00', '119.00'), [
        line('2', '30.00', '60.00'),
        line('1', '40.00', '40.00'),
      ]),
    ).toEqual([]))

  it('names the total where subtotal and tax do not make it', () =>
    expect(checkAmounts('invoice_v2', invoice('100.00', '19.00', '129.00'), [])).toEqual([
      { field: 'total_amount' },
    ]))

  it('judges nothing that is not there', () =>
    expect(checkAmounts('invoice_v2', invoice(null, '19.00', '119.00'), [])).toEqual([]))

  it('takes lines with tax in them, as the total', () =>
    expect(
      checkAmounts('invoice_v2', invoice('100.00', '19.00', '119.00'), [line('1', '119.00', '119.00')]),
    ).toEqual([]))

  it('reports the line with a wrong product if the sum is wrong too', () =>
    expect(
      checkAmounts('invoice_v2', invoice('100.00', '0.00', '100.00'), [
        line('2', '30.00', '66.00'),
        line('1', '40.00', '40.00'),
      ]),
    ).toEqual([{ field: 'subtotal_amount' }, { lineItem: 0, field: 'amount' }]))

  it('takes a discounted line where the sum is right', () =>
    expect(
      checkAmounts('invoice_v2', invoice('54.00', '0.00', '54.00'), [line('2', '30.00', '54.00')]),
    ).toEqual([]))

  it('accepts a receipt whose subtotal includes the tax, and one with a tip', () => {
    const receipt = (tip: string | null) => ({
      ...invoice('10.60', '0.60', tip ? '12.60' : '10.60'),
      ...values({ tip_amount: tip }),
    })
    expect(checkAmounts('receipt_v1', receipt(null), [])).toEqual([])
    expect(checkAmounts('receipt_v1', receipt('2.00'), [])).toEqual([])
  })

  it('accepts sums of any size, and no total that differs by more than rounding', () => {
    const cents = fc.integer({ min: 0, max: 100_000_00 })
    const print = (value: number) => (value / 100).toFixed(2)
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: -50_00, max: 50_00 }), (subtotal, tax, error) => {
        const fields = invoice(print(subtotal), print(tax), print(subtotal + tax + error))
        const isOff = Math.abs(error) > Math.max(5, (subtotal + tax + error) * 0.000005)
        expect(checkAmounts('invoice_v2', fields, []).length).toBe(isOff ? 1 : 0)
      }),
    )
  })
})

describe('charges, discounts, payments, rounding and withheld tax', () => {
  const cents = fc.integer({ min: 1, max: 50_000 })
  const maybe = fc.option(fc.integer({ min: 100, max: 5_000 }), { nil: null })
  const block = fc.record({
    lines: fc.integer({ min: 20_000, max: 10_000_00 }),
    tax: cents,
    charge: maybe,
    discount: maybe,
    rounding: fc.option(fc.integer({ min: -49, max: 49 }), { nil: null }),
    withholding: maybe,
    prepaid: maybe,
    isInSubtotal: fc.boolean(),
    isRoundedBeforeTotal: fc.boolean(),
  })
  type Block = typeof block extends fc.Arbitrary<infer T> ? T : never
  const print = (value: number | null) => (value === null ? null : (value / 100).toFixed(2))

  /** The sums of a generated invoice, and what of them is wrong by `error`. */
  function sumsOf(given: Block, error = 0, errorDue = 0) {
    const { lines, tax, charge, discount, rounding, withholding, prepaid } = given
    const changes = (charge ?? 0) - (discount ?? 0)
    const exact = lines + changes + tax
    const total = exact + (given.isRoundedBeforeTotal ? (rounding ?? 0) : 0)
    const rounded = exact + (rounding ?? 0)
    const due = rounded - (withholding ?? 0) - (prepaid ?? 0)
    return values({
      subtotal_amount: print(given.isInSubtotal ? lines + changes : lines),
      tax_amount: print(tax),
      total_amount: print(total + error),
      amount_due: print(due + error + errorDue),
      charge_amount: print(charge),
      discount_amount: print(discount),
      rounding_amount: print(rounding),
      withholding_amount: print(withholding),
      prepaid_amount: print(prepaid),
    })
  }

  it('are accepted wherever they are, with lines that make the sum before them', () => {
    fc.assert(
      fc.property(block, (each) => {
        const lines = [line('1', print(each.lines), print(each.lines))]
        expect(checkAmounts('invoice_v2', sumsOf(each), lines)).toEqual([])
      }),
    )
  })

  it('judge no amount due by a rounding of zero', () => {
    const due = (rounding: string) =>
      checkAmounts(
        'invoice_v2',
        {
          ...invoice('100.00', '19.00', '119.00'),
          ...values({ amount_due: '250.00', rounding_amount: rounding }),
        },
        [],
      )
    expect(due('0.00')).toEqual([])
    expect(due('0.03')).toEqual([{ field: 'amount_due' }])
  })

  it('hide no wrong total, and no wrong amount due', () => {
    fc.assert(
      fc.property(block, fc.integer({ min: 20_000_00, max: 30_000_00 }), (each, error) => {
        expect(checkAmounts('invoice_v2', sumsOf(each, error), [])).toEqual([{ field: 'total_amount' }])
        const isKnown = each.prepaid !== null || each.withholding !== null || each.rounding
        const wrong = checkAmounts('invoice_v2', sumsOf(each, 0, error), [])
        expect(wrong).toEqual(isKnown ? [{ field: 'amount_due' }] : [])
      }),
    )
  })
})

describe('tax lines', () => {
  const taxLine = (rate: string | null, base: string | null, amount: string | null) =>
    values({ rate, base, amount })
  const check = (...lines: ReturnType<typeof taxLine>[]) =>
    checkAmounts('invoice_v2', invoice('300.00', '43.00', '343.00'), [], lines)

  it('make the tax of the document', () => {
    expect(check(taxLine('19', '200.00', '38.00'), taxLine('5', '100.00', '5.00'))).toEqual([])
    expect(check(taxLine('19', null, '38.00'))).toEqual([{ field: 'tax_amount' }])
  })

  it('have the tax of their rate', () =>
    expect(check(taxLine('7', '200.00', '38.00'), taxLine('5', '100.00', '5.00'))).toEqual([
      { field: 'tax_amount' },
    ]))

  it('stand for a tax that is printed nowhere else', () =>
    expect(
      checkAmounts(
        'invoice_v2',
        invoice('300.00', null, '343.00'),
        [],
        [taxLine('19', '200.00', '38.00'), taxLine('5', '100.00', '5.00')],
      ),
    ).toEqual([]))
})
