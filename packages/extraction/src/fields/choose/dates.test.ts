import { expect, it } from 'vitest'
import { describeDocument } from '../features/describe-document.ts'
import { extractFields } from '../index.ts'
import { pageOf } from '../test-page.ts'
import { datesInOrder, pastDate } from './dates.ts'
import { optionOf, relationsOf } from './test-relations.ts'

it.each([
  ['Arrival', 'Departure'],
  ['Check in', 'Check out'],
  ['Anreise', 'Abreise'],
])('takes the days of a stay, %s and %s, for no delivery', (arrival, departure) => {
  const page = pageOf([
    'Harbour Hotel Ltd',
    '12 Quay Street, Whitby YO21 3PU',
    'Invoice',
    'Bill to: Jane Marlow',
    'Invoice number: 2026-118',
    'Invoice date: 14/03/2026',
    `${arrival}: 12/03/2026`,
    `${departure}: 14/03/2026`,
    'Description   Amount',
    'Two nights   200.00',
    'Total GBP   200.00',
  ])
  const result = extractFields(page, 'invoice_v2')
  if (!result.ok) throw new Error(result.failure.message)
  expect(result.fields.invoice_date?.value).toBe('2026-03-14')
  expect(result.fields.delivery_date?.value).toBeNull()
})

it('says in which order dates are, and which are to come', () => {
  const dates = describeDocument(
    pageOf(['2020-05-01', '2020-05-31', '2068-05-01'].map((text, i) => ({ text, x: 50, y: 50 + i * 30 }))),
  )
  const order = datesInOrder('from', 'to')
  const [first, second, ahead] = ['2020-05-01', '2020-05-31', '2068-05-01'] as const
  expect(relationsOf(order, dates, 'date', { from: first, to: second })).toEqual(['dates: in order'])
  expect(relationsOf(order, dates, 'date', { from: second, to: first })).toEqual(['dates: reversed'])
  expect(relationsOf(order, dates, 'date', { from: first, to: first })).toEqual(['dates: same, printed once'])
  expect(relationsOf(pastDate('on'), dates, 'date', { on: ahead })).toEqual(['date: ahead'])
  expect(relationsOf(pastDate('on'), dates, 'date', { on: first })).toEqual([])
})

it.each([
  [0.9, '27/03/2016', ['date: another year in a surer copy']],
  [0.99, '27/03/2016', []],
  [0.9, '28/03/2016', []],
  [0.9, '27/03/2009', []],
])('says of a date read with confidence %d that %s is another year', (confidence, text, said) => {
  const page = pageOf([text, '27 March 2018'], 'ocr')
  page.pages[0]!.words[0]!.confidence = confidence
  const described = describeDocument(page)
  const values = [...new Set(described.candidates.date.map(({ value }) => value))]
  const options = values.map((value) => optionOf(described, 'date', value))
  const relations = pastDate('on').factors.map(({ relate }) => relate(described, [options]))
  const relationsOfEach = options.map((option) => relations.flatMap((relate) => relate(option)))
  expect(relationsOfEach).toEqual([said, []])
})
