import type { Amount } from '../candidates/amounts.ts'
import { extentOf } from './extent-of.ts'
import { thresholds } from './thresholds.ts'

const lead = /^[-–−(]?\d{1,3}$/
const group = /^\d{3}(?:[.,]\d{1,4})?$/

function printedAmount({ segments: [segment], from, to }: Amount): string {
  return segment!.words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}

function isBeside(left: Amount, right: Amount): boolean {
  return left.segments[0] === right.segments[0] && left.to === right.from && right.to === right.from + 1
}

function isSpaced(left: Amount, right: Amount): boolean {
  const [segment] = left.segments
  const gap = extentOf(segment!, right.from, right.to)[0] - extentOf(segment!, left.from, left.to)[1]
  return Math.abs(gap) < thresholds.widestBlank * segment!.size && group.test(printedAmount(right))
}

/** Whether a number is the first in its cell: digits after words may count something. */
function isFirst({ segments: [segment], from }: Amount): boolean {
  return from === 0 || !/[\p{L}\d]/u.test(segment!.words[from - 1]!.text)
}

function isLead(amount: Amount): boolean {
  return (
    (amount.traits.includes('joined') || lead.test(printedAmount(amount))) &&
    amount.value !== '0' &&
    isFirst(amount)
  )
}

/**
 * Joins groups of three digits that are separated by spaces (`8 900`), for documents in which nothing else
 * shows that they group digits this way.
 */
export function joinGroups(amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = []
  for (const amount of amounts) {
    const last = joined.at(-1)
    if (!last || !isBeside(last, amount) || !isLead(last) || !isSpaced(last, amount)) {
      joined.push(amount)
      continue
    }
    const digits = printedAmount(amount).replace(',', '.')
    joined[joined.length - 1] = {
      ...amount,
      value: `${last.value}${digits}`,
      from: last.from,
      traits: [...amount.traits, 'grouped', 'joined'],
      isNegative: last.isNegative,
      hasCurrency: last.hasCurrency || amount.hasCurrency,
    }
  }
  return joined
}
