import { daysOf, findPeriods } from '../parse/period.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

const mostDays = 101 * 365
/** Classes of length: up to a week, three weeks, about a month, a quarter, half a year, a year, two years. */
const lengthsDays = [8, 21, 50, 100, 200, 360, 800]

export function findPeriodCandidates({ flow, language }: ContractDocument): Candidate[] {
  return flow.paragraphs.flatMap((paragraph) =>
    findPeriods(paragraph.text, language)
      .filter((period) => daysOf(period) <= mostDays)
      .map(({ start, end, value, count, unit, form, isBusiness }) => {
        const days = daysOf({ count, unit })
        const length = lengthsDays.filter((least) => days >= least).length
        return {
          kind: 'period' as const,
          value,
          paragraph,
          start,
          end,
          period: { count, unit },
          traits: [`unit:${unit}`, `form:${form}`, `length:${length}`, ...(isBusiness ? ['business'] : [])],
        }
      }),
  )
}
