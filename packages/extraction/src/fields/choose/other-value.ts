import type { Candidate } from '../candidates/candidate.ts'
import type { Candidates } from '../candidates/find-candidates.ts'
import { isLabelOf } from '../layout/has-label.ts'
import type { Segment } from '../layout/segment.ts'
import type { Factor } from './joint.ts'

/** Fewer digits in a line are rather a postal code. */
const phoneDigits = 9

function isWhole({ segments: [line], from, to }: Candidate): boolean {
  return from <= 1 && to === line!.words.length && !/\p{L}{4}/u.test(line!.text)
}

/** The lines that are a phone number or a price as a whole. */
function valueLines({ phone, amount }: Candidates): Set<Segment> {
  const phones = phone.filter(({ value }) => value.replace(/\D/g, '').length >= phoneDigits)
  const prices = amount.filter(({ traits }) => traits.includes('currency'))
  return new Set([...phones, ...prices].filter(isWhole).map(({ segments: [line] }) => line!))
}

/** Whether a line names a till and who is at it: `POS 5 / Cashier Ann`; one word alone may be of another language. */
function isOfTill({ hits }: Segment): boolean {
  return hits[0]?.from === 0 && hits.filter((hit) => isLabelOf(hit, ['cashier'])).length > 1
}

/** Says that a party's address holds a line that is another value: a phone number, a price, a till. */
export function otherValue(role: string, address: string): Factor {
  return {
    fields: [address],
    relate: ({ candidates }) => {
      const lines = valueLines(candidates)
      return (option) => {
        const [printed] = option?.candidates ?? []
        if (!printed) return []
        const isOther = printed.segments.some((line) => lines.has(line) || isOfTill(line))
        return isOther ? [`${role} address: with another value`] : []
      }
    },
  }
}
