import { expect, test } from 'vitest'
import { withoutFormOfAddress } from './form-of-address.ts'
import { judgeCustomer, keysOfOwnCompanies } from './own-companies.ts'

const own = [{ name: 'Own Traders Ltd.', tax_ids: ['GB123456789'], aliases: ['OT Shop', 'Frau Max Muster'] }]

function judge(values: Record<string, string | null>, confidence = 0.95, companies = own) {
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, confidence }]),
  )
  return judgeCustomer('invoice_v2', fields, companies)
}

test('an invoice to somebody else is a reason to look at it', () =>
  expect(judge({ customer_name: 'Somebody Else', customer_tax_id: 'GB987654321' })).toEqual([
    { code: 'customer_unknown', field: 'customer_name' },
  ]))

test.each<[string, Record<string, string | null>]>([
  ['to an own company by its name in another spelling', { customer_name: 'OWN TRADERS LIMITED' }],
  ['to one by an alias', { customer_name: 'OT Shop' }],
  ['to a sole trader with a form of address', { customer_name: 'Herrn Max Muster' }],
  ['to a sole trader with another one', { customer_name: 'Mr. Max Muster' }],
  [
    'to one by its tax id without the country',
    { customer_name: 'Traders, Dept. 4', customer_tax_id: '123456789' },
  ],
  ['without a customer', { customer_name: null, customer_tax_id: 'GB987654321' }],
  ['that an own company sends to others', { customer_name: 'A buyer', vendor_name: 'Own Traders' }],
])('an invoice %s is none', (_, values) => expect(judge(values)).toEqual([]))

test.each([
  ['Frau Duval', 'M. Duval'],
  ['M. Duval', 'Duval'],
  ['Herr J. Vos', 'Mevrouw J. Vos'],
  ['Pacific Ltd.', 'Pan Pacific Ltd.'],
  ['Sig Sauer GmbH', 'Sauer GmbH'],
])('an own company %s is not %s', (name, customer) =>
  expect(judge({ customer_name: customer }, 0.95, [{ name, tax_ids: [], aliases: [] }])).toHaveLength(1),
)

test('a customer that is not sure is none, and without own companies nobody is', () => {
  expect(judge({ customer_name: 'Somebody Else' }, 0.89)).toEqual([])
  expect(judge({ customer_name: 'Somebody Else' }, 0.95, [])).toEqual([])
  const receipt = { customer_name: { value: 'Somebody Else', confidence: 1 } }
  expect(judgeCustomer('receipt_v1', receipt, own)).toEqual([])
})

test('own companies are found by ids and names as vendors are', () =>
  expect([...keysOfOwnCompanies(own)]).toEqual([
    'tax_id:123456789',
    'name:owntraders',
    'name:otshop',
    'name:fraumaxmuster',
  ]))

test('a form of address is whole words before a name', () => {
  expect(
    ['Madame Marie Curie', 'Sig.ra Anna Bo', 'de heer J. Vos', 'M. Duval'].map(withoutFormOfAddress),
  ).toEqual(['Marie Curie', 'Anna Bo', 'J. Vos', 'Duval'])
  for (const name of ['M Duval', 'Mrsa Ltd', 'Frauenhaus e.V.', 'Herr', 'Panasonic GmbH'])
    expect(withoutFormOfAddress(name)).toBe(name)
})
