import { expect, it } from 'vitest'
import { invoiceV2 } from '../../schemas/invoice-v2.ts'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { checkedReference } from './checked-reference.ts'
import { different } from './different.ts'
import { labelled } from './labelled.ts'
import { numberLabel } from './number-labels.ts'
import { orderNumber } from './order-number.ts'
import { relationsOf } from './test-relations.ts'

it('says of a number whether its label is one of its kind, in its cell, left of it or above it', () => {
  const customer = different(['customer'], [numberLabel('customer number', 'customer', 'customer_number')])
  const ofCustomer = (number: string, ...cells: Parameters<typeof pageOf>[0]) =>
    relationsOf(customer, describeDocument(pageOf(cells)), 'id', { customer: number })
  const at = (text: string, x: number, y: number) => ({ text, x, y })
  expect(ofCustomer('4711', 'Customer no.: 4711')).toEqual(['customer number: labelled'])
  expect(ofCustomer('4711', at('Customer no.', 50, 50), at('4711', 200, 50))).toEqual([
    'customer number: labelled',
  ])
  expect(ofCustomer('4711', at('Customer no.', 50, 50), at('4711', 50, 62))).toEqual([
    'customer number: labelled',
  ])
  expect(ofCustomer('4711', at('Customer no.', 50, 50), at('4711', 50, 162))).toEqual([])
  expect(ofCustomer('4711', 'Customer no. of the lease 4711')).toEqual([])
  expect(ofCustomer('4711', 'Invoice no.: 4711')).toEqual(['customer number: labelled otherwise'])
  expect(ofCustomer('2026', 'On 3 March 2026 we sent the goods')).toEqual(['customer number: other value'])
  expect(ofCustomer('4711', 'No. 4711')).toEqual(['customer number: only a number'])
  expect(ofCustomer('4711', 'Kunde Nr. 4711')).toEqual(['customer number: labelled'])
  expect(ofCustomer('4711', 'Customer no. 4711 4812')).toEqual(['customer number: labelled'])
  expect(ofCustomer('4711', at('INVOICE', 50, 50), at('4711', 50, 62))).toEqual([
    'customer number: below a title',
  ])
})

it('says of a number with the check digits of payment references that it is one', () => {
  const payment = { fields: ['reference'], factors: [checkedReference('reference')] }
  const ofReference = (reference: string) =>
    relationsOf(payment, describeDocument(pageOf([`Reference ${reference}`])), 'id', { reference })
  expect(ofReference('RF18 5390 0754 7034')).toEqual(['payment reference: checked'])
  expect(ofReference('21 00000 00003 13947 14300 09017')).toEqual(['payment reference: checked'])
  expect(ofReference('21 00000 00003 13947 14300 09018')).toEqual([])
})

it('reads capitals before a number as its beginning where another label names it', () => {
  const order = different(['order'], [numberLabel('order number', 'order', 'order_number')])
  const described = describeDocument(
    pageOf([
      { text: 'Your order no.', x: 50, y: 50 },
      { text: 'PO 118', x: 200, y: 50 },
    ]),
  )
  expect(relationsOf(order, described, 'id', { order: 'PO 118' })).toEqual(['order number: labelled'])
  expect(relationsOf(order, described, 'id', { order: '118' })).not.toContain('order number: labelled')
})

it('says nothing of an account number that stands among the data of a bank', () => {
  const customer = different(['customer'], [numberLabel('customer number', 'customer', 'customer_number')])
  const ofCustomer = (...lines: string[]) =>
    relationsOf(
      customer,
      describeDocument(pageOf(lines.map((text, i) => ({ text, x: 50, y: 50 + 12 * i })))),
      'id',
      { customer: '53906614' },
    )
  expect(ofCustomer('Account no. 53906614')).toEqual(['customer number: labelled'])
  expect(ofCustomer('Bank: Harbour Bank', 'Account no. 53906614')).toEqual([])
})

it('says that a buyer’s reference is taken for an order that is printed beside it', () => {
  const group = different(['order'], [orderNumber('order')])
  const ofOrder = (order: string, ...lines: string[]) =>
    relationsOf(group, describeDocument(pageOf(['Invoice 4711', ...lines])), 'id', { order })
  const [reference, ordered] = ['Your ref: AB-312', 'Invoice for purchase order 2026-118204']
  expect(ofOrder('AB-312', reference, ordered)).toEqual(['order number: reference beside it'])
  expect(ofOrder('2026-118204', reference, ordered)).toEqual([])
  expect(ofOrder('AB-312', reference)).toEqual([])
})

it('says that two numbers are the same', () => {
  const numbers = describeDocument(
    pageOf([
      { text: 'Invoice no. A-4711', x: 50, y: 50 },
      { text: 'Customer no. K-2020', x: 50, y: 80 },
    ]),
  )
  const ids = different(['number', 'customer'])
  expect(relationsOf(ids, numbers, 'id', { number: 'A-4711', customer: 'A-4711' })).toEqual([
    'ids: same, printed once',
  ])
  expect(relationsOf(ids, numbers, 'id', { number: 'A-4711', customer: 'K-2020' })).toEqual([])
})

it('says that a label calls a code the currency of the document', () => {
  const described = describeDocument(pageOf(['Currency: USD', 'Rate AED 3.6725']))
  const [currencies] = invoiceV2.groups.filter(({ fields }) => fields.some((field) => field === 'currency'))
  const said = (currency: string) => relationsOf(currencies!, described, 'currency', { currency })
  expect(said('USD')).toEqual(['currency: labelled'])
  expect(said('AED')).not.toContain('currency: labelled')
})

it('says of the code of a bank whether its label names it', () => {
  const ofBank = { fields: ['vendor_bic'], factors: [labelled('bic', 'vendor_bic', ['bic'])] }
  const labelOf = (text: string) =>
    relationsOf(ofBank, describeDocument(pageOf([text])), 'bic', { vendor_bic: 'OKOYFIHH' })
  expect(labelOf('BIC / SWIFT: OKOYFIHH')).toEqual(['bic: labelled'])
  expect(labelOf('OKOYFIHH')).toEqual([])
})
