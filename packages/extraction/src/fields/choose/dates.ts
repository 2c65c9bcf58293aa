import type { Factor, Group, Option } from './joint.ts'
import { misreadYear } from './misread-year.ts'

const dayMs = 86_400_000
/** A document may be dated this many days ahead. */
const mostDaysAhead = 60

/** Nobody is asked to pay for, or reads the receipt of, what is still to come. */
function notAhead(field: string): Factor {
  return {
    fields: [field],
    relate: () => (option) =>
      option && Date.parse(option.value) > Date.now() + mostDaysAhead * dayMs ? ['date: ahead'] : [],
  }
}

export function pastDate(field: string): Group {
  return { fields: [field], factors: [notAhead(field), misreadYear(field)] }
}

/** The second date is not before the first; a date that is printed once is seldom both. */
export function datesInOrder(first: string, second: string): Group {
  const relate = (from: Option | undefined, to: Option | undefined) => {
    if (!from || !to) return []
    if (from.value !== to.value) return [to.value < from.value ? 'dates: reversed' : 'dates: in order']
    return [from.candidates.length === 1 ? 'dates: same, printed once' : 'dates: same']
  }
  return {
    fields: [first, second],
    factors: [notAhead(first), { fields: [first, second], relate: () => relate }],
  }
}
