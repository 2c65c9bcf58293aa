import { tolerances } from '@numora/domain'
/** Whether quantity times price equals the amount, up to the rounding of the price. */
export function isProduct(quantity: number, price: number, amount: number): boolean {
  const { least, perPiece } = tolerances.productRead
  return Math.abs(quantity * price - amount) <= least + perPiece * Math.abs(quantity)
}
