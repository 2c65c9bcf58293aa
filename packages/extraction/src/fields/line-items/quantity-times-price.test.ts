import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantitiesTimesPrices } from './quantity-times-price.ts'

const currencies = ['', '€', '$', 'S$', 'RM', 'EUR', 'PLN', 'Rs.', 'Kč', 'zł', 'Ft', 'R$', '¥', '₹']

function read(text: string) {
  return quantitiesTimesPrices(text).map(({ quantity, unit, price }) => [quantity, unit, price])
}

describe('quantities times prices', () => {
  it('are read in any currency, in either order', () => {
    const whole = fc.integer({ min: 1, max: 999 })
    const cents = fc.integer({ min: 100, max: 99_999 }).map((value) => (value / 100).toFixed(2))
    fc.assert(
      fc.property(
        whole,
        cents,
        fc.constantFrom(...currencies),
        fc.boolean(),
        (quantity, price, sign, isSpaced) => {
          const blank = isSpaced ? ' ' : ''
          expect(read(`${quantity} x ${sign}${sign && blank}${price}`)).toContainEqual([
            `${quantity}`,
            undefined,
            price,
          ])
          expect(read(`${price} ${sign}${sign && ' '}x ${quantity} pcs`)).toContainEqual([
            `${quantity}`,
            'pcs',
            price,
          ])
        },
      ),
    )
  })

  it('may have units, decimals, thousands and words for their sign', () => {
    expect(read('0,482 kg x 2,99 EUR/kg')).toEqual([['0,482', 'kg', '2,99']])
    expect(read('3 X 1.890')).toEqual([['3', undefined, '1.890']])
    expect(read('Cleaning 6 hrs @ $95/hr')).toEqual([['6', 'hrs', '95']])
    expect(read('2 Nights at 120.00')).toEqual([['2', 'Nights', '120.00']])
  })

  it('may have a whole price first, if it is marked as one', () => {
    expect(read('@150 x 3')).toContainEqual(['3', undefined, '150'])
    expect(read('¥1,250 × 2')).toContainEqual(['2', undefined, '1,250'])
    expect(read('150円 x 3コ')).toContainEqual(['3', 'コ', '150'])
    expect(read('150 x 3')).toEqual([['150', undefined, '3']])
  })

  it('are no sizes with a unit of measure, and no letters that are no currency', () => {
    expect(read('Board 6 x 40 mm')).toEqual([])
    expect(read('Box 4 x ABC 20.00')).toEqual([])
  })
})
