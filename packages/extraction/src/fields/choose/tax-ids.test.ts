import { expect, it } from 'vitest'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { optionOf, partyKinds, relationsOf, shop, two } from './test-relations.ts'

it('says of a tax id whether its label is one of tax ids, which a register number has, too', () => {
  const labelOf = (text: string, value: string) =>
    relationsOf(two, describeDocument(pageOf([text])), partyKinds, { ct: value })
  expect(labelOf('VAT No. GB987654321', 'GB987654321')).toEqual(['customer tax id: labelled'])
  expect(labelOf('Phone 0655501482', '0655501482')).toEqual([
    'customer tax id: labelled otherwise',
    'customer tax id: of an account or a contact',
  ])
  expect(labelOf('IČO: 40335629', '40335629')).toEqual([])
  expect(labelOf('Company registration no. 40335629', '40335629')).toEqual([])
  expect(labelOf('38617420953', '38617420953')).toEqual([])
})

it('says of a tax id whether its label touches it or goes on with its prefix', () => {
  const labelOf = (text: string, value: string) =>
    relationsOf(two, describeDocument(pageOf([text])), partyKinds, { ct: value })
  expect(labelOf('OIB:38617420953', '38617420953')).toEqual(['customer tax id: labelled'])
  expect(labelOf('N° TVA : FR 05 987 654 321', 'FR05987654321')).toEqual(['customer tax id: labelled'])
})

it.each([
  ['0655501482', '0655501482', true],
  ['538-417-260', '538417260', true],
  ['0655501482 / 0655501483', '0655501482', true],
  ['Tax ID 538-417-260', '538417260', false],
  ['74.529.163-8', '745291638', false],
  ['1793516482001', '1793516482001', false],
])('says of the tax id in %j whether it may be a phone', (text, value, isPhone) => {
  const described = describeDocument(pageOf(['Harbour Foods Ltd', text]))
  const said = relationsOf(two, described, partyKinds, { vt: value })
  expect(said.includes('vendor tax id: like a phone')).toBe(isPhone)
})

it('says that a number is one of an account, and no tax id', () => {
  const described = describeDocument(
    pageOf(['NPWP: 02.884.417.0-061.000', 'Bank: BCA, PT Suara Dunia, 5488841770']),
  )
  const said = (vt: string) => relationsOf(two, described, partyKinds, { vt })
  expect(said('5488841770')).toContain('vendor tax id: of an account or a contact')
  expect(said('028844170061000')).not.toContain('vendor tax id: of an account or a contact')
})

it('says that a tax id has the number of a register', () => {
  const described = describeDocument(
    pageOf([
      'SIREN : 447 182 884',
      'TVA : FR61447182884',
      'FR32123456789',
      '914 482 173',
      'NO 914482173 MVA',
    ]),
  )
  const said = (vt: string) => relationsOf(two, described, partyKinds, { vt })
  expect(said('NO914482173MVA')).toContain('vendor tax id: with the number of a register')
  expect(said('FR61447182884')).toContain('vendor tax id: with the number of a register')
  expect(said('FR32123456789')).not.toContain('vendor tax id: with the number of a register')
})

it.each([
  ['VAT GB987654321', true],
  ['Phone GB987654321', false],
])('says of the tax ids of VAT GB123456789 and %s whether they are of one form', (line, isAlike) => {
  const described = describeDocument(pageOf(['VAT GB123456789', line]))
  const said = relationsOf(two, described, partyKinds, { vt: 'GB123456789', ct: 'GB987654321' })
  expect(said.includes('tax ids: of one form')).toBe(isAlike)
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

it.each([
  [['Harbour Foods', 'PIN P062295531K'], true],
  [['Harbour Foods', 'No. P062295531K'], false],
  [['Customer', 'Mill Bakery', 'PIN P062295531K'], false],
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
