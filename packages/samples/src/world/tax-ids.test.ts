import { stdnum } from 'stdnum'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../random.ts'
import { ibanCountries, makeIban } from './iban.ts'
import { canonicalId, makeTaxId, printTaxId, taxIdCountries } from './tax-ids.ts'

type Validator = { validate: (id: string) => { isValid: boolean } }

function find(country: string, name: string) {
  return (stdnum as unknown as Record<string, Record<string, Validator>>)[country]?.[name]
}

/** The name of the number in stdnum where it is not `vat`; null if it has no check digit. */
const names: Record<string, string | null> = {
  AT: 'uid',
  AU: 'abn',
  BR: 'cnpj',
  CH: 'uid',
  DK: 'cvr',
  FI: 'alv',
  FR: 'tva',
  IN: 'gstin',
  IT: 'iva',
  NL: 'btw',
  PL: 'nip',
  PT: 'nif',
  ES: 'cif',
  CZ: 'dic',
  SE: 'vat',
  GB: 'vat',
  DE: 'vat',
  IE: 'vat',
  BE: 'vat',
  US: null,
  SG: null,
  MY: null,
  SK: 'dph',
  HR: 'oib',
  SI: 'ddv',
  LT: 'pvm',
  TR: 'vkn',
  HU: 'anum',
  RO: 'cui',
  NO: 'orgnr',
  CA: 'bn',
  ZA: 'vat',
  NZ: 'ird',
  AE: null,
  MX: 'rfc',
  RU: 'inn',
  UA: 'edrpou',
  BG: 'vat',
  GR: 'vat',
  EE: 'kmkr',
  LV: 'pvn',
  ID: 'npwp',
  VN: 'mst',
  RS: 'pib',
  MK: 'edb',
  SA: null,
  IL: 'hp',
  IR: null,
  EG: null,
  PK: null,
  JP: 'cn',
  KR: 'brn',
  CN: 'uscc',
  TW: 'ubn',
  TH: 'tin',
}

/** The part that stdnum checks. */
function checked(country: string, id: string): string {
  return country === 'HU'
    ? id.replace(/^HU/, '').slice(0, 8)
    : ['ES', 'PL', 'RO'].includes(country)
      ? id.slice(2)
      : id.replace(/^T/, '')
}

describe('made registration numbers', () => {
  it.each(taxIdCountries)('of %s have valid check digits', (country) => {
    const name = names[country]
    if (name === null) return
    const validator = find(country, name!)
    expect(validator, `stdnum ${country}.${name}`).toBeDefined()
    for (let seed = 0; seed < 60; seed++) {
      const id = makeTaxId(country, createRandom(seed))
      expect(validator!.validate(checked(country, id)).isValid, id).toBe(true)
    }
  })

  it.each(taxIdCountries)('of %s have the same value in every printed form', (country) => {
    for (let seed = 0; seed < 40; seed++) {
      const r = createRandom(seed)
      const id = makeTaxId(country, r)
      const read = canonicalId(printTaxId(country, id, r))
      expect([id, id.replace(/^[A-Z]{2}/, '')]).toContain(read)
    }
  })
})

describe('made IBANs', () => {
  const remainder = (iban: string) =>
    [...(iban.slice(4) + iban.slice(0, 4))]
      .map((c) => Number.parseInt(c, 36).toString())
      .join('')
      .split('')
      .reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)

  const lengths: Record<string, number> = {
    DE: 22,
    AT: 20,
    CH: 21,
    FR: 27,
    ES: 24,
    IT: 27,
    NL: 18,
    BE: 16,
    PT: 25,
    PL: 28,
    SE: 24,
    DK: 18,
    FI: 18,
    CZ: 24,
    GB: 22,
    IE: 22,
    HU: 28,
    RO: 24,
    NO: 15,
    SK: 24,
    HR: 21,
    SI: 19,
    LT: 20,
    TR: 26,
    AE: 23,
    UA: 29,
    BG: 22,
    GR: 27,
    EE: 20,
    LV: 21,
  }

  it.each(ibanCountries)('of %s have the right length and are valid modulo 97', (country) => {
    for (let seed = 0; seed < 60; seed++) {
      const iban = makeIban(country, 'NOBA', createRandom(seed))!
      expect(iban.length, iban).toBe(lengths[country])
      expect(remainder(iban), iban).toBe(1)
    }
  })

  // Weights 7, 1, 3 over the account without its bank: Estonian Banking Association, the 7-3-1 method.
  it('of Estonia end in the check digit of the account', () => {
    for (let seed = 0; seed < 60; seed++) {
      const account = makeIban('EE', 'NOBA', createRandom(seed))!.slice(6)
      const sum = [...account.slice(0, -1)].reduce(
        (sum, digit, i) => sum + Number(digit) * [7, 1, 3][i % 3]!,
        0,
      )
      expect((sum + Number(account.at(-1))) % 10, account).toBe(0)
    }
  })
})
