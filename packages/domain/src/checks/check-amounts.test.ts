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
  it('finds nothing wrong where everything adds up', () =>
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

  it('names the line whose product is wrong where the sum is wrong too', () =>
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

  it('takes a receipt whose subtotal holds the tax, and one with a tip', () => {
    const receipt = (tip: string | null) => ({
      ...invoice('10.60', '0.60', tip ? '12.60' : '10.60'),
      ...values({ tip_amount: tip }),
    })
    expect(checkAmounts('receipt_v1', receipt(null), [])).toEqual([])
    expect(checkAmounts('receipt_v1', receipt('2.00'), [])).toEqual([])
  })

  it('takes sums of any size, and no total that is off by more than rounding', () => {
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
