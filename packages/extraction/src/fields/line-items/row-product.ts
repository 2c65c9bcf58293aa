import { isProduct } from './product.ts'
import type { NumberCell } from './row-cells.ts'

/** A price may be for this many pieces. */
const priceBases = [10, 100, 1000]

/**
 * Whether the amount is quantity times price, or that less a discount whose percentage is another number of
 * the row.
 */
export function isPlainProduct(
  numbers: readonly NumberCell[],
  quantity: number,
  price: number,
  amount: number,
): boolean {
  return (
    isProduct(quantity, price, amount) ||
    numbers.some(({ amount: { value } }) => {
      const percent = Number(value)
      return percent > 0 && percent <= 100 && isProduct(quantity, price * (1 - percent / 100), amount)
    })
  )
}

/**
 * Whether the amount is quantity times price, where another number of the row may be a discount (percentage
 * or amount), the number of pieces that the price is for, or an exchange rate.
 */
export function isRowProduct(
  numbers: readonly NumberCell[],
  quantity: number,
  price: number,
  amount: number,
): boolean {
  return (
    isPlainProduct(numbers, quantity, price, amount) ||
    numbers.some(({ amount: { value, decimals, traits } }) => {
      const other = Number(value)
      return (
        (decimals > 2 && isProduct(quantity, price * other, amount)) ||
        (decimals === 2 &&
          !traits.includes('percent') &&
          other > 0 &&
          other < quantity * price &&
          isProduct(quantity, price, amount + other)) ||
        (priceBases.includes(other) && isProduct(quantity / other, price, amount))
      )
    })
  )
}
