import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPeriod } from './add-period.ts'

describe('the day on which a period is over', () => {
  it.each([
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2023-01-31', 1, 'month', '2023-02-28'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2024-02-29', 4, 'year', '2028-02-29'],
    ['2024-12-31', 6, 'month', '2025-06-30'],
    ['2024-12-30', 7, 'day', '2025-01-06'],
    ['2024-03-01', 2, 'week', '2024-03-15'],
    ['2024-03-15', 2.5, 'year', '2026-09-15'],
  ] as const)('%s and %d %s is %s', (date, count, unit, end) => {
    expect(addPeriod(date, count, unit)).toBe(end)
  })

  it('is the same for years and for their months', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 30 }),
        (day, years) => {
          const date = day.toISOString().slice(0, 10)
          expect(addPeriod(date, years, 'year')).toBe(addPeriod(date, 12 * years, 'month'))
        },
      ),
    )
  })

  it('is nothing beyond what calendars of contracts reach', () => {
    expect(addPeriod('2024-01-01', 999, 'year')).toBeNull()
  })
})
