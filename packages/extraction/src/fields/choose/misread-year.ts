import { type Candidate, wordsOf } from '../candidates/candidate.ts'
import type { Ranked } from '../ranker/rank.ts'
import type { Factor } from './joint.ts'

/** A recogniser that is surer than this of a date seldom reads a digit of it wrongly. */
const sure = 0.97

/** How sure a recogniser is of the least sure word of a date, where it is read best. */
function certaintyOf({ candidates }: Ranked): number {
  return Math.max(...candidates.map(leastOf))
}

function leastOf(candidate: Candidate): number {
  return Math.min(...wordsOf(candidate).map(({ confidence }) => confidence))
}

/** Whether two dates are of one day, and of years that differ in one digit. */
function isOneDigitOff(a: string, b: string): boolean {
  const years = [...a.slice(0, 4)].filter((digit, i) => digit !== b[i])
  return a.slice(4) === b.slice(4) && years.length === 1
}

/** Says that a date, of which recognition is not sure, is printed again with another digit in its year, and read better there. */
export function misreadYear(field: string): Factor {
  return {
    fields: [field],
    relate: (_, [options]) => {
      const dates = options!.filter((option) => option !== null)
      return (option) => {
        const certainty = option ? certaintyOf(option) : 1
        if (option === null || certainty >= sure) return []
        const isMisread = dates.some(
          (other) => isOneDigitOff(option.value, other.value) && certaintyOf(other) > certainty,
        )
        return isMisread ? ['date: another year in a surer copy'] : []
      }
    },
  }
}
