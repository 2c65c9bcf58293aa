import type { Design } from '../paper.ts'
import { judgedReceipts } from './judge/judged-receipts.ts'
import { branchReceipts } from './learn/branches.ts'
import { foodReceipts } from './learn/food.ts'
import { nationalReceipts } from './learn/national.ts'
import { serviceReceipts } from './learn/services.ts'
import { shopReceipts } from './learn/shops.ts'
import { tillNumberReceipts } from './learn/till-numbers.ts'
import { travelReceipts } from './learn/travel.ts'
import type { ReceiptDesign } from './receipt-design.ts'

const all: readonly ReceiptDesign[] = [
  ...shopReceipts,
  ...foodReceipts,
  ...travelReceipts,
  ...serviceReceipts,
  ...nationalReceipts,
  ...branchReceipts,
  ...tillNumberReceipts,
  ...judgedReceipts,
]

/** Every design of a receipt by its name. */
export const receiptDesigns: ReadonlyMap<string, ReceiptDesign> = new Map(
  all.map((design) => [design.name, design]),
)

export function receiptDesignNamesOf(use: Design['use']): string[] {
  return all.filter((design) => design.use === use).map(({ name }) => name)
}
