import { daysOf, findPeriods } from '../parse/period.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

const mostDays = 101 * 365

export function findPeriodCandidates({ flow, language }: ContractDocument): Candidate[] {
  return flow.paragraphs.flatMap((paragraph) =>
    findPeriods(paragraph.text, language)
      .filter((period) => daysOf(period) <= mostDays)
      .map(({ start, end, value, count, unit, form, isBusiness }) => {
        const days = daysOf({ count, unit })
        const length =
          days < 8
            ? 0
            : days < 21
              ? 1
              : days < 50
                ? 2
                : days < 100
                  ? 3
                  : days < 200
                    ? 4
                    : days < 360
                      ? 5
                      : days < 800
                        ? 6
                        : 7
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
