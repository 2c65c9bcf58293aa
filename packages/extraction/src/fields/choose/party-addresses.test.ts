import { expect, it } from 'vitest'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { cutEnd } from './cut-end.ts'
import { ownAddress } from './own-address.ts'
import { optionOf, partyKinds, relationsOf, shop, two, twoParties } from './test-relations.ts'

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
    ['79008, м. Львів, вул. І. Франка, 14-А'],
    '79008, м. Львів, вул. І. Франка',
    '79008, м. Львів, вул. І. Франка, 14-А',
  ],
])('says that an address ends before its rest: %j', (lines, short, whole) => {
  const described = describeDocument(pageOf(lines.map((text, row) => ({ text, x: 50, y: 50 + row * 12 }))))
  const options = [short, whole].map((value) => optionOf(described, 'address', value))
  const cut = cutEnd('vendor', 'va').relate(described, [options])
  expect(options.map((option) => cut(option))).toEqual([['vendor address: without its end'], []])
})

/** The relations of the customer's address to both names on a page that prints an address under each; null: the field is absent. */
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

it.each([
  [0, 1, false],
  [1, 0, true],
])(
  'gives a name that is the likeliest of both parties to the surer one: leads %d and %d',
  (own, others, isMissed) => {
    const nameOf = (value: string, logit: number) => ({ ...optionOf(twoParties, 'name', value)!, logit })
    const namesOf = (lead: number) => [nameOf('Norwood Electrical Ltd', lead), nameOf('Harbour Foods Ltd', 0)]
    const address = optionOf(twoParties, 'address', '12 Mill Road, Leeds LS1 4AP')
    const relate = ownAddress('customer', 'ca', 'cn', 'vn').relate(twoParties, [
      [null, address],
      [null, ...namesOf(own)],
      [null, ...namesOf(others)],
    ])
    expect(relate(null, null, null)).toEqual(isMissed ? ['customer address: none under the name'] : [])
  },
)

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

/** All values that may be the address, of a page with these lines from top to bottom. */
function addressesOf(lines: readonly string[]): string[] {
  const { candidates } = describeDocument(pageOf(lines.map((text, i) => ({ text, x: 50, y: 50 + i * 12 }))))
  return [...new Set(candidates.address.map(({ value }) => value))]
}

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
  ['6720 Szeged', ['without its town above']],
  ['Harbour Foods', []],
])('says of a street of a shop below %j whether it leaves out its town', (above, said) => {
  const lines = [above, 'Kossuth Lajos utca 5']
  expect(ofAddress(lines[1]!, lines)).toEqual(said.map((each) => `merchant address: ${each}`))
})

it.each([
  ['801580-T', 'starts with a register number'],
  ['Mon-Sun 08:30-21:30', 'opening hours'],
])('says of an address with %j that it has no place there', (above, oddity) => {
  const lines = [above, '9 Quay Street', 'Hull HU1 2AB']
  const isOdd = (va: string) => ofAddress(va, lines).includes(`merchant address: ${oddity}`)
  const odd = addressesOf(lines).filter(isOdd)
  expect(odd).not.toEqual([])
  expect(odd).toEqual(addressesOf(lines).filter((va) => va.startsWith(above.slice(0, 6))))
})
