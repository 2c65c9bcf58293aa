import { expect, it } from 'vitest'
import { readDocument } from '../candidates/document.ts'
import { findCandidates } from '../candidates/find-candidates.ts'
import { pageOf } from '../test-page.ts'
import { linkInstalments } from './instalments.ts'

/** The features of each date of a page, by its value. */
function featuresOf(texts: Parameters<typeof pageOf>[0]): Record<string, string[]> {
  const { date, amount } = findCandidates(readDocument(pageOf(texts)))
  const features = linkInstalments(date, amount)
  return Object.fromEntries(date.map(({ value }, i) => [value, features[i]!]))
}

it('finds the first of several dates whose amounts add up to a printed sum', () => {
  const plan = [
    'Total 300.00',
    'Rate 1: 15.02.2026  100.00',
    'Rate 2: 15.03.2026  120.00',
    'Rate 3: 15.04.2026  80.00',
  ]
  expect(featuresOf(plan)).toMatchObject({
    '2026-02-15': ['amount_beside', 'first_instalment', 'first_instalment_of_sum'],
    '2026-03-15': ['amount_beside', 'later_instalment', 'later_instalment_of_sum'],
    '2026-04-15': ['amount_beside', 'later_instalment', 'later_instalment_of_sum'],
  })
})

it('finds instalments in boxes beside each other, in columns, and with the amounts first', () => {
  const boxes = ['001  22/09/2026  50,00', '002  29/09/2026  60,00']
  expect(featuresOf(boxes.map((text, i) => ({ text, x: 50 + 200 * i, y: 50 })))).toMatchObject({
    '2026-09-22': ['amount_beside', 'first_instalment'],
  })
  const columns = [
    { text: '22.09.2026', x: 50, y: 50 },
    { text: '50,00', x: 250, y: 50 },
    { text: '22.10.2026', x: 50, y: 64 },
    { text: '60,00', x: 250, y: 64 },
  ]
  expect(featuresOf(columns)).toMatchObject({ '2026-10-22': ['amount_beside', 'later_instalment'] })
  expect(featuresOf(['50.00 EUR 22.09.2026', '60.00 EUR 22.10.2026'])).toMatchObject({
    '2026-09-22': ['amount_beside', 'first_instalment'],
  })
})

it('takes dates with other words or labelled sums beside them for no instalments', () => {
  expect(featuresOf(['12.01.2026 Repair of pump 50.00', '13.01.2026 Repair of roof 60.00'])).toEqual({
    '2026-01-12': [],
    '2026-01-13': [],
  })
  expect(featuresOf(['12.01.2026 Total: 50.00'])).toEqual({ '2026-01-12': [] })
})
