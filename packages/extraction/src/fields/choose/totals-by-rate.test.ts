import { expect, it } from 'vitest'
import { extractFields } from '../index.ts'
import { pageOf } from '../test-page.ts'

/** The total of a receipt with these rows below its goods. */
function totalOf(rows: readonly [label: string, amount: string][]) {
  const goods: [string, string][] = [
    ['White bread', '6.39'],
    ['Wholemeal', '8.34'],
    ['Cake', '14.40'],
  ]
  const cells = [...goods, ...rows].flatMap(([label, amount], i) => [
    { text: label, x: 50, y: 120 + i * 15 },
    { text: amount, x: 270, y: 120 + i * 15 },
  ])
  const head = ['NORWOOD BAKERIES LTD', '12 Mill Road', 'Tax Invoice 4417', '21/08/2017 11:45'].map(
    (text, i) => ({ text, x: 50, y: 30 + i * 15 }),
  )
  const result = extractFields(pageOf([...head, ...cells]), 'receipt_v1')
  if (!result.ok) throw new Error(result.failure.message)
  return result.fields.total_amount?.value
}

it('takes what the totals of all rates make together for the total', () =>
  expect(
    totalOf([
      ['Total 6% supplies (excl. GST):', '14.40'],
      ['GST:', '0.86'],
      ['Total 6% supplies (Inc. GST):', '15.26'],
      ['Total 0% supplies:', '14.73'],
      ['Total Payable:', '29.99'],
    ]),
  ).toBe('29.99'))

it('adds what is given back of one rate', () =>
  expect(
    totalOf([
      ['Total 6% supplies (Inc. GST):', '-3.82'],
      ['Total 0% supplies:', '35.14'],
      ['Total Payable:', '31.32'],
    ]),
  ).toBe('31.32'))

it('takes the total of the only rate for what it is', () =>
  expect(
    totalOf([
      ['GST 6%', '1.65'],
      ['Total incl. 6% GST', '29.13'],
    ]),
  ).toBe('29.13'))
