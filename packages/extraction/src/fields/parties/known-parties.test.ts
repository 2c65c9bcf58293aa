import type { KnownParties } from '@numora/contract'
import { expect, it } from 'vitest'
import type { SuccessfulReading } from '../../file-content.ts'
import { describeDocument } from '../features/describe-document.ts'
import { extractFields } from '../index.ts'
import { pageOf } from '../test-page.ts'
import { longestPartyKey, mostPartyKeys, partyKeysOf } from './known-parties.ts'

/** Two parties beside each other, without a word of who is who. */
const texts = [
  { text: 'Alpha Trading Ltd', x: 50, y: 50 },
  { text: 'Beta Retail Ltd', x: 350, y: 50 },
  { text: 'Invoice number: 2026-17', x: 50, y: 140 },
  { text: 'Invoice date: 2026-03-01', x: 50, y: 160 },
  { text: 'IBAN DE89370400440532013000', x: 50, y: 180 },
  { text: 'Total EUR 20.00', x: 350, y: 260 },
]
const addresses = [
  { text: '1 Mill Road', x: 50, y: 64 },
  { text: '7 High Street', x: 350, y: 64 },
  { text: 'Leeds LS1 4AP', x: 50, y: 78 },
  { text: 'York YO1 7HH', x: 350, y: 78 },
]
const file = pageOf(texts)
const nobody: KnownParties = { vendor: [], customer: [] }

function read(parties: Partial<KnownParties>, page = file) {
  const { fields } = extractFields(page, 'invoice_v2', {
    parties: { ...nobody, ...parties },
  }) as SuccessfulReading
  return { vendor: fields.vendor_name!, customer: fields.customer_name! }
}

it.each<[string, Partial<KnownParties>, string]>([
  ['a vendor of the list is the vendor', { vendor: ['name:betaretail'] }, 'Beta Retail Ltd'],
  ['the other one is, too', { vendor: ['name:alphatrading'] }, 'Alpha Trading Ltd'],
  [
    'the workspace itself is the customer, not the vendor',
    { customer: ['name:alphatrading'] },
    'Beta Retail Ltd',
  ],
])('%s', (_, parties, vendor) => {
  const found = read(parties)
  expect(found.vendor.value).toBe(vendor)
  expect([found.vendor.value, found.customer.value].toSorted()).toEqual([
    'Alpha Trading Ltd',
    'Beta Retail Ltd',
  ])
})

it('who is known is surer, and what is known of nobody changes nothing', () => {
  const plain = read({})
  const keys = new Map([
    ['Alpha Trading Ltd', 'name:alphatrading'],
    ['Beta Retail Ltd', 'name:betaretail'],
  ])
  const keyOf = ({ value }: { value: string | null }) => keys.get(value ?? '')!
  const known = read({ vendor: [keyOf(plain.vendor)], customer: [keyOf(plain.customer)] })
  expect(known.vendor.value).toBe(plain.vendor.value)
  expect(known.vendor.confidence).toBeGreaterThan(plain.vendor.confidence)
  expect(known.customer.confidence).toBeGreaterThan(plain.customer.confidence)
  expect(read({ vendor: ['name:gamma'], customer: ['tax_id:123'] })).toEqual(plain)
})

it('is one sign among others: the places of addresses may outweigh a name', () => {
  const page = pageOf([...texts, ...addresses])
  const plain = read({}, page)
  expect(plain.vendor.value).toBe('Alpha Trading Ltd')
  const known = read({ vendor: ['name:betaretail'] }, page)
  expect(known.vendor.value).toBe('Alpha Trading Ltd')
  expect(known.vendor.confidence).toBeLessThan(plain.vendor.confidence)
  expect(read({ customer: ['name:alphatrading'] }, page).vendor.value).toBe('Beta Retail Ltd')
})

it('a listed vendor that a document only mentions is not who wrote it', () => {
  const mentioning = pageOf([
    { text: 'Invoice', x: 250, y: 20 },
    { text: 'Alpha Trading Ltd', x: 50, y: 50 },
    { text: '1 Mill Road', x: 50, y: 64 },
    { text: 'Leeds LS1 4AP', x: 50, y: 78 },
    { text: 'Bill to', x: 350, y: 100 },
    { text: 'Beta Retail Ltd', x: 350, y: 114 },
    { text: '7 High Street', x: 350, y: 128 },
    { text: 'York YO1 7HH', x: 350, y: 142 },
    { text: 'Invoice number: 2026-17', x: 50, y: 180 },
    { text: 'Invoice date: 2026-03-01', x: 50, y: 200 },
    { text: 'Total EUR 20.00', x: 350, y: 260 },
    { text: 'Carrier: Gamma Express GmbH', x: 50, y: 300 },
  ])
  const { fields } = extractFields(mentioning, 'invoice_v2', {
    parties: { ...nobody, vendor: ['name:gammaexpress'] },
  }) as SuccessfulReading
  expect(fields.vendor_name!.value).toBe('Alpha Trading Ltd')
})

it('asks for all parties that a document names, and never for too many or too long ones', () => {
  const keys = partyKeysOf(describeDocument(file))
  expect(keys).toEqual(
    expect.arrayContaining(['iban:DE89370400440532013000', 'name:alphatrading', 'name:betaretail']),
  )
  const names = Array.from({ length: 500 }, (_, at) => ({
    text: `${'Long'.repeat(at % 120)} Name ${at} Ltd`,
    x: 50,
    y: at * 12,
  }))
  const many = partyKeysOf(describeDocument(pageOf(names)))
  expect(many.length).toBeLessThanOrEqual(mostPartyKeys)
  expect(Math.max(...many.map((key) => key.length))).toBeLessThanOrEqual(longestPartyKey)
})
