import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchVendor } from './match-vendor.ts'
import {
  keysOfFacts,
  keysOfVendor,
  type ListedVendor,
  type VendorFacts,
  vendorFactsOf,
} from './vendor-keys.ts'

function vendor(code: string, changes: Partial<ListedVendor> = {}): ListedVendor {
  return { code, name: `Vendor ${code}`, taxIds: [], ibans: [], aliases: [], ...changes }
}
const acme = vendor('A', {
  name: 'ACME Supplies GmbH',
  taxIds: ['DE123456789'],
  ibans: ['DE89370400440532013000'],
  aliases: ['ACME Shop'],
})
const borg = vendor('B', { name: 'Borg AB', taxIds: ['SE556677889901'], ibans: ['SE4550000000058398257466'] })
const list = [acme, borg]

function match(facts: Partial<VendorFacts>, listed: ListedVendor[] = list) {
  const result = matchVendor({ taxId: null, iban: null, name: null, ...facts }, listed)
  return result.code ?? ('undecided' in result ? `${result.undecided} by ${result.by}` : '')
}

test.each<[string, Partial<VendorFacts>, string]>([
  ['its tax id', { taxId: 'DE123456789' }, 'A'],
  ['its tax id without the country', { taxId: '123456789' }, 'A'],
  ['its IBAN', { iban: 'DE89370400440532013000', name: 'A factoring bank' }, 'A'],
  ['its name in another spelling', { name: 'Acme Supplies' }, 'A'],
  ['an alias', { name: 'ACME shop' }, 'A'],
  [
    'tax id and IBAN, although another vendor has the name',
    { taxId: 'DE123456789', iban: 'DE89370400440532013000', name: 'Borg' },
    'A',
  ],
  ['its tax id with an unknown name', { taxId: 'DE123456789', name: 'The Acme Group' }, 'A'],
])('a vendor is found by %s', (_, facts, code) => expect(match(facts)).toBe(code))

test.each<[string, Partial<VendorFacts>, string]>([
  ['nothing is known of it', { name: 'Somebody else' }, 'unknown by name'],
  ['nothing is printed', {}, 'unknown by name'],
  [
    'the tax id is of one and the IBAN of another',
    { taxId: 'DE123456789', iban: 'SE4550000000058398257466' },
    'conflict by iban',
  ],
  [
    'the tax id is of one and the name of another',
    { taxId: 'DE123456789', name: 'Borg' },
    'conflict by tax_id',
  ],
  [
    'the IBAN is of one and the name of another',
    { iban: 'DE89370400440532013000', name: 'Borg' },
    'conflict by iban',
  ],
  [
    'it only has the same name, with another tax id of the same form',
    { taxId: 'DE987654321', name: 'ACME Supplies' },
    'unknown by name',
  ],
  ['the tax id is that of another country', { taxId: 'FR123456789' }, 'unknown by name'],
])('it stays undecided if %s', (_, facts, why) => expect(match(facts)).toBe(why))

test('companies of a group that share a tax id are told apart by name or IBAN, else undecided', () => {
  const group = [
    vendor('N', { name: 'Nord GmbH', taxIds: ['DE111111111'], ibans: ['DE89370400440532013000'] }),
    vendor('S', { name: 'Süd GmbH', taxIds: ['DE111111111'] }),
  ]
  expect(match({ taxId: 'DE111111111', name: 'Sud' }, group)).toBe('S')
  expect(match({ taxId: 'DE111111111', iban: 'DE89370400440532013000' }, group)).toBe('N')
  expect(match({ taxId: 'DE111111111', name: 'Holding' }, group)).toBe('ambiguous by tax_id')
})

test('a tax number of another kind than the listed ones does not make a namesake', () => {
  expect(match({ taxId: '12/345/67890', name: 'ACME Supplies' })).toBe('A')
})

test('two vendors of one name are undecided by it', () => {
  expect(match({ name: 'Twin' }, [vendor('1', { name: 'Twin Ltd' }), vendor('2', { name: 'TWIN' })])).toBe(
    'ambiguous by name',
  )
})

test('what a document says is read by the roles of its schema; a contract has no vendor', () => {
  const fields = {
    merchant_name: { value: 'ACME' },
    merchant_tax_id: { value: 'DE1' },
    vendor_name: { value: 'No' },
  }
  expect(vendorFactsOf('receipt_v1', fields)).toEqual({ taxId: 'DE1', iban: null, name: 'ACME' })
  expect(vendorFactsOf('contract_v1', fields)).toBeUndefined()
})

test('a match never depends on the order of the list, and its vendor shares a key with the document', () => {
  const ids = fc.constantFrom('DE111111111', '111111111', 'DE222222222', 'FR111111111')
  const ibans = fc.constantFrom('DE89370400440532013000', 'SE4550000000058398257466')
  const names = fc.constantFrom('Nord GmbH', 'NORD', 'Süd AG', 'West')
  const vendors = fc
    .array(
      fc.record({ name: names, taxIds: fc.array(ids), ibans: fc.array(ibans), aliases: fc.array(names) }),
      { maxLength: 4 },
    )
    .map((all) => all.map((each, at) => ({ code: `${at}`, ...each })))
  const facts = fc.record({ taxId: fc.option(ids), iban: fc.option(ibans), name: fc.option(names) })
  fc.assert(
    fc.property(vendors, facts, (listed, said) => {
      const result = matchVendor(said, listed)
      expect(matchVendor(said, listed.toReversed())).toEqual(result)
      if (result.code === null) return
      const chosen = listed.find(({ code }) => code === result.code)!
      expect(keysOfVendor(chosen).filter((key) => keysOfFacts(said).includes(key))).not.toEqual([])
    }),
  )
})
