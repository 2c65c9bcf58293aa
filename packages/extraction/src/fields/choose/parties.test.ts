import { expect, it } from 'vitest'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { namedFirm } from './named-firm.ts'
import { optionOf, partyKinds, relationsOf, shop, two, twoParties } from './test-relations.ts'

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

it('says which party a name is behind the heading of', () => {
  const described = describeDocument(pageOf(['Seller: Norwood Electrical', '', 'Customer: Harbour Foods']))
  const said = (names: Record<string, string>) =>
    relationsOf(two, described, partyKinds, names).filter((name) => name.includes('heading'))
  expect(said({ vn: 'Norwood Electrical', cn: 'Harbour Foods' })).toEqual([
    'vendor name: behind its heading',
    'customer name: behind its heading',
  ])
  expect(said({ vn: 'Harbour Foods', cn: 'Norwood Electrical' })).toEqual([
    'vendor name: behind the other heading',
    'customer name: behind the other heading',
  ])
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
})

it('says that a name stands between the heading of its party and an address', () => {
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
  expect(placesOf('9 Quay Street')).toEqual(['customer name: in an address'])
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

it('says that a shop’s name is a sentence with it, a whole web address, or a line of its address', () => {
  const lines = ['9 Quay Street', 'Hull HU1 2AB', 'Welcome to Brindle', 'www.brindle.co.uk', 'Total 12.50']
  const described = describeDocument(pageOf(lines))
  const said = (vn: string, va = '') => relationsOf(shop, described, partyKinds, va ? { vn, va } : { vn })
  expect(said('Brindle')).toEqual([])
  expect(said('Welcome to Brindle')).toEqual(['merchant name: a sentence of the shop'])
  expect(said('www.brindle.co.uk')).toEqual(['merchant name: a web address'])
  expect(said('9 Quay Street', '9 Quay Street, Hull HU1 2AB')).toContain(
    'merchant name: a line of its address',
  )
})
