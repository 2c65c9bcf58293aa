import { addDays, addPeriod } from '../parse/add-period.ts'
import { daysOf } from '../parse/period.ts'
import type { Candidate } from './candidate.ts'

/** Shorter periods are those of notices and payments. */
const leastDays = 80
const nearParagraphs = 2

/** Notes of dates which of them a printed period leads from or to: the end is its day, or the day before. */
export function relateDates(dates: readonly Candidate[], periods: readonly Candidate[]): Candidate[] {
  const long = periods.filter(({ period }) => period && daysOf(period) >= leastDays)
  const byValue = Map.groupBy(dates, ({ value }) => value)
  const traits = new Map<Candidate, Set<string>>()
  const note = (date: Candidate, trait: string) =>
    traits.set(date, (traits.get(date) ?? new Set<string>()).add(trait))
  const spans = new Map(long.map((each) => [`${each.period!.count} ${each.period!.unit}`, each.period!]))
  for (const start of byValue.keys())
    for (const [key, { count, unit }] of spans) {
      const after = addPeriod(start, count, unit)
      if (after === null) continue
      const ends = [after, addDays(after, -1)].flatMap((value) => (value && byValue.get(value)) || [])
      if (ends.length === 0) continue
      const own = long.filter(({ period }) => `${period!.count} ${period!.unit}` === key)
      for (const [list, trait] of [
        [byValue.get(start)!, 'term_start'],
        [ends, 'term_end'],
      ] as const)
        for (const date of list) {
          note(date, trait)
          if (own.some((each) => Math.abs(each.paragraph.index - date.paragraph.index) <= nearParagraphs))
            note(date, `${trait}_near`)
        }
    }
  return dates.map((date) =>
    traits.has(date) ? { ...date, traits: [...date.traits, ...traits.get(date)!] } : date,
  )
}
