/** Whether quantity times price equals the amount, up to the rounding of the price. */
export function isProduct(quantity: number, price: number, amount: number): boolean {
  return Math.abs(quantity * price - amount) <= 0.012 + 0.005 * Math.abs(quantity)
}
