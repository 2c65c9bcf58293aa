import { expect, it } from 'vitest'
import { invoiceV2 } from '../../schemas/invoice-v2.ts'
import type { Kind } from '../candidates/candidate.ts'
import { type DescribedDocument, describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { amounts } from './amounts.ts'
import { checkedReference } from './checked-reference.ts'
import { cutEnd } from './cut-end.ts'
import { datesInOrder, pastDate } from './dates.ts'
import { different } from './different.ts'
import type { Group, Option } from './joint.ts'
import { labelled } from './labelled.ts'
import { namedFirm } from './named-firm.ts'
import { numberLabel } from './number-labels.ts'
import { orderNumber } from './order-number.ts'
import { ownAddress } from './own-address.ts'
import { parties } from './parties.ts'

function optionOf({ candidates }: DescribedDocument, kind: Kind, value: string | null): Option {
  if (value === null) return null
  const printed = candidates[kind].filter((candidate) => candidate.value === value)
  if (printed.length === 0) throw new Error(`No ${kind} ${value}`)
  return { value, logit: 0, candidates: printed }
}

/** The relations between a group's values, by field. */
function relationsOf(
  group: Group,
  described: DescribedDocument,
  kinds: Kind | Record<string, Kind>,
  values: Record<string, string>,
) {
  return group.factors.flatMap(({ fields, relate }) => {
    const options = fields.map((field) =>
      optionOf(described, typeof kinds === 'string' ? kinds : kinds[field]!, values[field] ?? null),
    )
    return relate(
      described,
      options.map((option) => [null, option]),
    )(...options)
  })
}

const two = parties(
  { role: 'vendor', name: 'vn', address: 'va', taxId: 'vt' },
  { role: 'customer', name: 'cn', address: 'ca', taxId: 'ct' },
)
const partyKinds = {
  vn: 'name',
  va: 'address',
  vt: 'tax_id',
  cn: 'name',
  ca: 'address',
  ct: 'tax_id',
} as const
const twoParties = describeDocument(
  pageOf([
    { text: 'Norwood Electrical Ltd', x: 50, y: 40 },
    { text: '12 Mill Road, Leeds LS1 4AP', x: 50, y: 52 },
    { text: 'VAT GB123456789', x: 50, y: 64 },
    { text: 'Invoice 4711', x: 50, y: 120 },
    { text: 'Harbour Foods Ltd', x: 50, y: 180 },
    { text: '9 Quay Street, Hull HU1 2AB', x: 50, y: 192 },
    { text: 'VAT GB987654321', x: 50, y: 204 },
  ]),
)

it('says what of a party is printed together', () => {
  const own = relationsOf(two, twoParties, partyKinds, {
    vn: 'Norwood Electrical Ltd',
    va: '12 Mill Road, Leeds LS1 4AP',
    vt: 'GB123456789',
    cn: 'Harbour Foods Ltd',
    ca: '9 Quay Street, Hull HU1 2AB',
    ct: 'GB987654321',
  })
  expect(own).toEqual([
    'vendor name, address: right under it',
    'vendor name, address: without a gap',
    'vendor name, tax id: in its block',
    'vendor address, tax id: right under it',
    'vendor address, tax id: without a gap',
    'vendor tax id: labelled',
    'customer name, address: right under it',
    'customer name, address: without a gap',
    'customer name, tax id: in its block',
    'customer address, tax id: right under it',
    'customer address, tax id: without a gap',
    'customer tax id: labelled',
    'tax ids: of one form',
  ])
  const mixed = relationsOf(two, twoParties, partyKinds, {
    vn: 'Norwood Electrical Ltd',
    ca: '12 Mill Road, Leeds LS1 4AP',
  })
  expect(mixed).toEqual([
    'vendor name, customer address: right under it',
    'vendor name, customer address: without a gap',
    'customer address: below the other party',
  ])
})

it('says that a total is a number of a column of quantities', () => {
  const table = (head: string) =>
    describeDocument(
      pageOf([
        { text: 'Item', x: 50, y: 100 },
        { text: head, x: 200, y: 100 },
        { text: 'Price', x: 400, y: 100 },
        { text: 'Bolts', x: 50, y: 114 },
        { text: '150', x: 200, y: 114 },
        { text: '750.00', x: 400, y: 114 },
        { text: 'Total', x: 50, y: 150 },
        { text: '150', x: 200, y: 150 },
        { text: '750.00', x: 400, y: 150 },
      ]),
    )
  const sums = amounts({ subtotal: 'net', tax: 'tax', total: 'total' })
  const ofTotal = (head: string, total: string) => relationsOf(sums, table(head), 'amount', { total })
  expect(ofTotal('Quantity', '150')).toContain('total: of quantities')
  expect(ofTotal('Quantity', '750.00')).not.toContain('total: of quantities')
  expect(ofTotal('Amount', '150')).not.toContain('total: of quantities')
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
      { customer: '44718827' },
    )
  expect(ofCustomer('Account no. 44718827')).toEqual(['customer number: labelled'])
  expect(ofCustomer('Bank: Harbour Bank', 'Account no. 44718827')).toEqual([])
})

it('says where two parties are the same', () => {
  const same = { vt: 'GB123456789', ct: 'GB123456789', vn: 'Harbour Foods Ltd', cn: 'Harbour Foods Ltd' }
  const found = relationsOf(two, twoParties, partyKinds, same)
  expect(found).toContain('tax ids: same')
  expect(found).toContain('names: same')
})

/** The relations of a vendor's name that is printed in a block of lines. */
function rolesOf(value: string, lines: readonly string[]) {
  const described = describeDocument(pageOf(lines.map((text, i) => ({ text, x: 50, y: 50 + i * 12 }))))
  return relationsOf(two, described, partyKinds, { vn: value })
}

it('says that the line of a name is another line of a party', () => {
  const party = ['Harbour Foods', '9 Quay Street', 'Hull HU1 2AB']
  expect(rolesOf('9 Quay Street', party)).toEqual(['vendor name: in an address'])
  expect(rolesOf('Harbour Foods', party)).toEqual([])
  expect(rolesOf('9 Quay Street', party.slice(1))).toEqual([])
  const firm = ['Harbour Foods Ltd', 'Sandro Pellegrinelli', '9 Quay Street', 'Hull HU1 2AB']
  expect(rolesOf('Sandro Pellegrinelli', firm)).toEqual(['vendor name: person below a firm'])
  expect(rolesOf('Sandro Pellegrinelli', firm.slice(1))).toEqual([])
  expect(rolesOf('Sandro Pellegrinelli', [firm[0]!, 'GLN 4000001123452', ...firm.slice(1)])).toEqual([
    'vendor name: person below a firm',
  ])
  expect(rolesOf('Commercial Bank', ['Commercial Bank', 'IBAN DE89370400440532013000'])).toEqual([
    'vendor name: bank',
  ])
})

it('says that an address leaves out the street above it', () => {
  const described = describeDocument(
    pageOf(
      ['Harbour Foods', '9 Quay Street', '06000 NICE'].map((text, i) => ({ text, x: 50, y: 50 + i * 12 })),
    ),
  )
  const partOf = (va: string) => relationsOf(two, described, partyKinds, { va })
  expect(partOf('06000 NICE')).toEqual(['vendor address: without its street'])
  expect(partOf('9 Quay Street, 06000 NICE')).toEqual([])
})

it.each([
  [['12 Mill Road', 'Te Aro', 'Wellington 6011'], '12 Mill Road', '12 Mill Road, Te Aro, Wellington 6011'],
  [['Dirección: Calle Mayor 14', 'Población: Alcoy'], 'Calle Mayor 14', 'Calle Mayor 14, Alcoy'],
  [
    ['01010, м. Київ, вул. І. Мазепи, 3-Б'],
    '01010, м. Київ, вул. І. Мазепи',
    '01010, м. Київ, вул. І. Мазепи, 3-Б',
  ],
])('says that an address ends before its rest: %j', (lines, short, whole) => {
  const described = describeDocument(pageOf(lines.map((text, row) => ({ text, x: 50, y: 50 + row * 12 }))))
  const options = [short, whole].map((value) => optionOf(described, 'address', value))
  const cut = cutEnd('vendor', 'va').relate(described, [options])
  expect(options.map((option) => cut(option))).toEqual([['vendor address: without its end'], []])
})

/** What is said of an address that may be printed under the name of one of two parties. */
function saidOfAddress(customer: string | null, address: string | null): readonly string[] {
  const [vendor, others] = ['Norwood Electrical Ltd', 'Harbour Foods Ltd'].map((name) =>
    optionOf(twoParties, 'name', name),
  )
  const addresses = ['12 Mill Road, Leeds LS1 4AP', '9 Quay Street, Hull HU1 2AB'].map((each) =>
    optionOf(twoParties, 'address', each),
  )
  const relate = ownAddress('customer', 'ca', 'cn', 'vn').relate(twoParties, [
    [null, ...addresses],
    [null, others!],
    [null, vendor!],
  ])
  return relate(
    addresses.find((option) => option!.value === address) ?? null,
    customer === null ? null : others!,
    vendor!,
  )
}

it('says that an address is below the name of the other party, or that there is none although one is below the name', () => {
  expect(saidOfAddress('Harbour Foods Ltd', '9 Quay Street, Hull HU1 2AB')).toEqual([])
  const others = saidOfAddress('Harbour Foods Ltd', '12 Mill Road, Leeds LS1 4AP')
  expect(others).toEqual(['customer address: below the other party'])
  expect(saidOfAddress('Harbour Foods Ltd', null)).toEqual(['customer address: none under the name'])
  expect(saidOfAddress(null, null)).toEqual(['customer address: none under the name'])
})

it('says that an address leaves out the beginning of its line, if that is not the name', () => {
  const described = describeDocument(
    pageOf([
      { text: 'Meridian Insurance', x: 50, y: 40 },
      { text: 'Meridian Exchange, 3rd Floor, Kimathi Street', x: 50, y: 60 },
      { text: 'Norwood Electrical, 5 High Street, London', x: 50, y: 120 },
    ]),
  )
  const partOf = (vn: string, va: string) =>
    relationsOf(two, described, partyKinds, { vn, va }).filter((name) => name.endsWith('within its line'))
  expect(partOf('Meridian Insurance', 'Meridian Exchange, 3rd Floor, Kimathi Street')).toEqual([])
  expect(partOf('Meridian Insurance', '3rd Floor, Kimathi Street')).toEqual([
    'vendor address: within its line',
  ])
  expect(partOf('Norwood Electrical', '5 High Street, London')).toEqual([])
})

const shop = parties({ role: 'merchant', name: 'vn', address: 'va', taxId: 'vt' })

/** The relations of the address `va` of a shop, on a page with these lines from top to bottom. */
function ofAddress(va: string, lines: readonly string[]) {
  const described = describeDocument(pageOf(lines.map((text, i) => ({ text, x: 50, y: 50 + i * 12 }))))
  return relationsOf(shop, described, partyKinds, { va })
}

it.each([
  ['Lot 12, Level 3, Menara Seri', ['start']],
  ['Shop No. 4, Ground Floor', ['street', 'start']],
  ['7 Harbour Lane', ['street', 'start']],
  ['Lindenallee 12', ['street']],
  ['Branch Nr. 00', []],
  ['Harbour Foods 24', []],
  ['Harbour Foods Ltd', []],
])('says of an address of a shop below %j what it leaves out: %j', (above, left) => {
  expect(ofAddress('9 Quay Street, Hull HU1 2AB', [above, '9 Quay Street', 'Hull HU1 2AB'])).toEqual(
    left.map((each) => `merchant address: without its ${each}`),
  )
})

it.each([
  ['Harbour House', ['Harbour Foods', 'Harbour House'], ['merchant address: starts with a name']],
  ['Harbour Street Foods Ltd', ['Harbour Street Foods Ltd'], ['merchant address: starts with a name']],
  ['Quay House', ['Harbour Foods', 'Quay House'], []],
])('says of an address that starts with %j whether that is a name', (start, above, said) => {
  const lines = [...above, '9 Quay Street', 'Hull HU1 2AB']
  expect(ofAddress(`${start}, 9 Quay Street, Hull HU1 2AB`, lines)).toEqual(said)
})

it('says that a price is beside an address', () => {
  const row = { text: '2 Mill Road Pie', x: 50, y: 50 }
  const described = describeDocument(pageOf([row, { text: '198.00', x: 400, y: 50 }]))
  expect(relationsOf(shop, described, partyKinds, { va: row.text })).toEqual([
    'merchant address: beside a price',
  ])
})

it.each([
  [['Harbour Foods', 'PIN P051184420K'], true],
  [['Harbour Foods', 'No. P051184420K'], false],
  [['Customer', 'Mill Bakery', 'PIN P051184420K'], false],
])('says of %j whether a tax id of the shop is not used', (lines, isUnused) => {
  const described = describeDocument(pageOf(lines.map((text, i) => ({ text, x: 50, y: 50 + i * 12 }))))
  const [option] = [...new Set(described.candidates.tax_id.map(({ value }) => value))].map((value) =>
    optionOf(described, 'tax_id', value),
  )
  const options = [null, option!]
  const said = shop.factors
    .filter(({ fields }) => fields.join() === 'vt')
    .flatMap(({ relate }) => options.flatMap((each) => relate(described, [options])(each)))
    .filter((name) => name.endsWith('none though labelled'))
  expect(said).toEqual(isUnused ? ['merchant tax id: none though labelled'] : [])
})

it.each([
  ['TC Karlovac', true],
  ['Centre commercial Lormont', true],
  ['Westgate Shopping Centre', true],
  ['Hauptbahnhof', true],
  ['Norwood Foods Westgate Mall', false],
  ['Westgate Mall Ltd', false],
  ['Galeria Harbour', false],
  ['Harbour Bakery', false],
])('says of the name %j whether it only says where a shop is: %j', (vn, isVenue) => {
  const described = describeDocument(pageOf([vn, '9 Quay Street', 'Hull HU1 2AB', 'Total 12.50']))
  expect(relationsOf(shop, described, partyKinds, { vn })).toEqual(isVenue ? ['merchant name: a venue'] : [])
})

it('says that a name stands between the heading of its party and an address, or below such a line', () => {
  const described = describeDocument(
    pageOf(
      ['Bill to', 'Harbour & Sons', '9 Quay Street', 'Hull HU1 2AB'].map((text, i) => ({
        text,
        x: i === 0 ? 40 : 50,
        y: 50 + i * 12,
      })),
    ),
  )
  const placesOf = (cn: string) => relationsOf(two, described, partyKinds, { cn })
  expect(placesOf('Harbour & Sons')).toEqual(['customer name: heads an address'])
  expect(placesOf('9 Quay Street')).toEqual([
    'customer name: in an address',
    'customer name: below the head of an address',
  ])
  expect(relationsOf(two, described, partyKinds, { vn: 'Harbour & Sons' })).toEqual([])
})

it.each([
  [['Trattoria della', 'Darsena S.r.l.'], true],
  [['Grupa Polska Spółka z', 'o.o.'], true],
  [['Harbour Foods', 'Catering Ltd'], false],
])('says of the first line of %j whether it is part of a longer name: %s', (lines, isPart) => {
  const described = describeDocument(pageOf(lines.map((text, i) => ({ text, x: 50, y: 50 + i * 12 }))))
  const options = [lines[0]!, lines.join(' ')].map((value) => optionOf(described, 'name', value))
  const found = two.factors
    .filter(({ fields }) => fields.join() === 'vn')
    .map(({ relate }) => relate(described, [options]))
  const marked = options.map((option) => found.flatMap((relate) => relate(option)).join())
  expect(marked).toEqual([isPart ? 'vendor name: a line of a longer name' : '', ''])
})

it('says that a name is a sentence about the firm whose name is at its end', () => {
  const described = describeDocument(
    pageOf(['Seabird is a trading name of Acme Gardens Limited. Reg. no. 551902']),
  )
  const names = ['Seabird is a trading name of Acme Gardens Limited.', 'Acme Gardens Limited.']
  const options = names.map((value) => optionOf(described, 'name', value))
  const said = namedFirm('vendor', 'vn').relate(described, [options])
  expect(options.map((option) => said(option))).toEqual([['vendor name: a sentence about a firm'], []])
})

it('says that a line is the owner below the name of a firm', () => {
  const described = describeDocument(
    pageOf(
      ['HARBOUR HARDWARE SUPPLY', 'Rolando J. Abad - Prop.'].map((text, row) => ({
        text,
        x: 50,
        y: 50 + row * 12,
      })),
    ),
  )
  expect(relationsOf(two, described, partyKinds, { vn: 'Rolando J. Abad' })).toContain(
    'vendor name: person below a firm',
  )
})

it('says that a name lacks the legal form that the page prints elsewhere', () => {
  const described = describeDocument(
    pageOf([
      { text: 'Harbour Foods', x: 50, y: 50 },
      { text: 'Harbour Foods Ltd', x: 50, y: 300 },
    ]),
  )
  const options = ['Harbour Foods', 'Harbour Foods Ltd'].map((value) => optionOf(described, 'name', value))
  const factor = two.factors.find(
    ({ fields, relate }) => fields.join() === 'vn' && relate(described, [options])(options[0]!).length > 0,
  )!
  const relate = factor.relate(described, [options])
  expect(options.map((option) => relate(option))).toEqual([['vendor name: without its legal form'], []])
})

const group = amounts({ subtotal: 'subtotal', tax: 'tax', total: 'total', due: 'due' })
function sumsOf(rows: [string, string][], values: Record<string, string>) {
  const cells = rows.flatMap(([label, amount], i) => [
    { text: label, x: 300, y: 400 + i * 14 },
    { text: amount, x: 450, y: 400 + i * 14 },
  ])
  return relationsOf(group, describeDocument(pageOf(cells)), 'amount', values)
}
const rows: [string, string][] = [
  ['Subtotal', '200.00'],
  ['VAT 20 %', '40.00'],
  ['Total', '240.00'],
  ['Paid', '100.00'],
  ['Amount due', '140.00'],
]

it('says whether amounts add up', () => {
  const sums = { subtotal: '200.00', tax: '40.00', total: '240.00' }
  expect(sumsOf(rows, sums)).toEqual(expect.arrayContaining(['sum: holds', 'tax: at a usual rate']))
  expect(sumsOf(rows, { ...sums, tax: '100.00' })).toContain('sum: fails')
  expect(sumsOf(rows, { subtotal: '240.00', total: '240.00' })).toContain('untaxed: same, printed once')
  expect(sumsOf(rows, { subtotal: '240.00', total: '200.00' })).toContain('subtotal: above total')
  expect(sumsOf(rows, { total: '240.00', due: '140.00' })).toContain('due: paid')
  expect(sumsOf(rows, { total: '240.00', due: '200.00' })).toContain('due: below total')
})

it('says that a discount or a rounding is between amounts', () => {
  const discounted: [string, string][] = [
    ['Subtotal', '200.00'],
    ['Discount', '-20.00'],
    ['VAT 20 %', '36.00'],
    ['Total', '216.00'],
  ]
  const rounded: [string, string][] = [
    ['Subtotal', '200.00'],
    ['VAT 20 %', '40.23'],
    ['Total', '240.50'],
  ]
  expect(sumsOf(discounted, { subtotal: '200.00', tax: '36.00', total: '216.00' })).toContain('sum: adjusted')
  expect(sumsOf(rounded, { subtotal: '200.00', tax: '40.23', total: '240.50' })).toContain('sum: rounded')
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

it('says of a tax id whether its label is one of tax ids, which a register number has, too', () => {
  const labelOf = (text: string, value: string) =>
    relationsOf(two, describeDocument(pageOf([text])), partyKinds, { ct: value })
  expect(labelOf('VAT No. GB987654321', 'GB987654321')).toEqual(['customer tax id: labelled'])
  expect(labelOf('Phone 0655501482', '0655501482')).toEqual(['customer tax id: labelled otherwise'])
  expect(labelOf('IČO: 30224518', '30224518')).toEqual([])
  expect(labelOf('29524210204', '29524210204')).toEqual([])
})

it('says of a tax id whether its label touches it or goes on with its prefix', () => {
  const labelOf = (text: string, value: string) =>
    relationsOf(two, describeDocument(pageOf([text])), partyKinds, { ct: value })
  expect(labelOf('OIB:29524210204', '29524210204')).toEqual(['customer tax id: labelled'])
  expect(labelOf('N° TVA : FR 05 987 654 321', 'FR05987654321')).toEqual(['customer tax id: labelled'])
})

it.each([
  ['0655501482', '0655501482', true],
  ['647-210-983', '647210983', true],
  ['0655501482 / 0655501483', '0655501482', true],
  ['Tax ID 647-210-983', '647210983', false],
  ['76.418.227-8', '764182278', false],
  ['1792780241001', '1792780241001', false],
])('says of the tax id in %j whether it may be a phone', (text, value, isPhone) => {
  const described = describeDocument(pageOf(['Harbour Foods Ltd', text]))
  const said = relationsOf(two, described, partyKinds, { vt: value })
  expect(said.includes('vendor tax id: like a phone')).toBe(isPhone)
})

it('says that a tax id has the number of a register', () => {
  const described = describeDocument(pageOf(['SIREN : 447 182 884', 'TVA : FR61447182884', 'FR32123456789']))
  const said = (vt: string) => relationsOf(two, described, partyKinds, { vt })
  expect(said('FR61447182884')).toContain('vendor tax id: with the number of a register')
  expect(said('FR32123456789')).not.toContain('vendor tax id: with the number of a register')
})

it.each([
  [['VAT GB123456789', 'VAT GB987654321'], true],
  [['VAT GB123456789', 'Phone GB987654321'], false],
  [['VAT GB123456789', 'Tax no. 123/456/78901'], false],
  [['VAT GB123456789', 'VAT GB123456789'], false],
])('says of %j whether one of two tax ids of one form is left out', (lines, isLeftOut) => {
  const described = describeDocument(pageOf(lines))
  const values = [...new Set(described.candidates.tax_id.map(({ value }) => value))]
  const options = [null, ...values.map((value) => optionOf(described, 'tax_id', value))]
  const said = two.factors
    .filter(({ fields }) => fields.join() === 'vt,ct')
    .flatMap(({ relate }) =>
      relate(described, [options, options])(optionOf(described, 'tax_id', 'GB123456789'), null),
    )
  expect(said).toEqual(isLeftOut ? ['tax ids: one left out'] : [])
})

it('says which amounts earlier bills left to pay are part of', () => {
  const bill: [string, string][] = [
    ['Total for this month', '120.00'],
    ['Previous balance', '30.00'],
    ['Amount due', '150.00'],
  ]
  expect(sumsOf(bill, { total: '120.00', due: '150.00' })).toEqual(
    expect.arrayContaining(['total: before a balance', 'due: with a balance', 'due: paid']),
  )
  const other: [string, string][] = bill.with(1, ['Freight', '30.00'])
  const said = sumsOf(other, { total: '120.00', due: '150.00' })
  expect(said.filter((name) => name.includes('balance'))).toEqual([])
})

it('says that withheld tax leaves the amounts before it as they are', () => {
  const fee: [string, string][] = [
    ['Subtotal', '200.00'],
    ['VAT 20 %', '40.00'],
    ['Withholding tax 10 %', '-20.00'],
    ['Total', '220.00'],
  ]
  expect(sumsOf(fee, { subtotal: '200.00', tax: '40.00', total: '220.00' })).toContain('sum: rounding')
})

it('says that several printed taxes are between the amounts', () => {
  const two: [string, string][] = [
    ['Subtotal', '200.00'],
    ['GST 5 %', '10.00'],
    ['PST 7 %', '14.00'],
    ['Total', '224.00'],
  ]
  expect(sumsOf(two, { subtotal: '200.00', total: '224.00' })).toContain('untaxed: several taxes')
  expect(sumsOf(two.slice(0, 2), { subtotal: '200.00' })).not.toContain('untaxed: several taxes')
})

it('says that no tax is taken though one is printed', () => {
  const two: [string, string][] = [
    ['VAT 5 %', '24.90'],
    ['VAT 0 %', '0.00'],
  ]
  expect(sumsOf(two, { tax: '0.00' })).toContain('tax: none beside a tax')
  expect(sumsOf(two.slice(1), { tax: '0.00' })).not.toContain('tax: none beside a tax')
})

it('takes a currency before an amount for no label of it', () => {
  const ringgit: [string, string][] = [['SST 6%', 'RM 12.00']]
  expect(sumsOf(ringgit, { tax: '12.00' })).toContain('tax: labelled')
  const two: [string, string][] = [
    ['Subtotal', 'RM 200.00'],
    ...ringgit,
    ['Service tax 5%', 'RM 10.00'],
    ['Total', 'RM 222.00'],
  ]
  expect(sumsOf(two, { subtotal: '200.00', total: '222.00' })).toContain('untaxed: several taxes')
})

it('says what a rate makes of a base in a row of taxes', () => {
  const row = { text: 'Tax 15% on 112.90', x: 300, y: 400 }
  const described = describeDocument(pageOf([row, { text: '16.94', x: 450, y: 400 }]))
  const said = (tax: string) => relationsOf(group, described, 'amount', { tax })
  expect(said('16.94')).toContain('tax: of a rate and a base')
  expect(said('112.90')).toContain('tax: is a base')
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

it('says of a tax whether its label is one of taxes', () => {
  const own: [string, string][] = [['VAT', '40.00'], ...rows.slice(2)]
  const labelsOf = (tax: string) => sumsOf(own, { tax }).filter((name) => name.startsWith('tax: labelled'))
  expect(labelsOf('40.00')).toEqual(['tax: labelled'])
  expect(labelsOf('100.00')).toEqual(['tax: labelled otherwise'])
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
