import { expect, it } from 'vitest'
import { schemaReadings } from '../../schemas/schema-readings.ts'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { statedCandidates } from './stated-parties.ts'

function box(heading: string, x: number, name: string, taxId: string) {
  return [
    { text: heading, x, y: 50 },
    { text: '상호', x, y: 70 },
    { text: name, x: x + 80, y: 70 },
    { text: '등록번호', x, y: 90 },
    { text: taxId, x: x + 80, y: 90 },
  ]
}

const supplier = box('공급자', 40, '세진정밀', '124-87-30913')
const customer = box('공급받는자', 320, '한울전자', '206-81-55271')

function statedOf(texts: Parameters<typeof pageOf>[0], field: string): [value: string, weight: number][] {
  const stated = statedCandidates(describeDocument(pageOf(texts)), schemaReadings.invoice_v2)
  return [...(stated[field] ?? [])].map(([{ value }, weight]) => [value, Math.sign(weight)])
}

it('knows whose the values are in the boxes of two parties', () => {
  const all = [...supplier, ...customer]
  expect(statedOf(all, 'vendor_tax_id')).toEqual([
    ['1248730913', 1],
    ['2068155271', -1],
  ])
  expect(statedOf(all, 'customer_name')).toEqual([
    ['세진정밀', -1],
    ['한울전자', 1],
  ])
})

it('says nothing where only one party has a heading', () => {
  expect(statedOf(customer, 'customer_name')).toEqual([])
})
