import { describe, expect, it } from 'vitest'
import type { Fault } from '../../fault.ts'
import type { Box, ReadFile, SuccessfulReading } from '../../file-content.ts'
import { extractFields } from '../index.ts'
import { fieldStages } from '../stages.ts'
import { pageOf } from '../test-page.ts'

const box: Box = [0.7, 0.7, 0.9, 0.9]

const lines = [
  'ACME Supplies GmbH',
  'Invoice number: 2026-17',
  'Invoice date: 2026-03-01',
  'Total EUR 119.00',
  'IBAN DE89 3704 0044 0532 0130 00',
]

function withCodes(file: ReadFile, ...texts: string[]): ReadFile {
  const codes = texts.map((text) => ({ format: 'QRCode', text, box }))
  return { ...file, pages: file.pages.map((page) => ({ ...page, codes })) }
}

function read(
  file: ReadFile,
  schema: 'invoice_v2' | 'receipt_v1' | 'contract_v1' = 'invoice_v2',
): SuccessfulReading {
  const faults: Fault[] = []
  const result = extractFields(file, schema, { faults })
  if (!result.ok) throw new Error('Words are always read')
  expect(faults).toEqual([])
  return result
}

function epc({
  iban = 'DE89370400440532013000',
  amount = '119.00',
  name = 'ACME Supplies GmbH',
  text = '',
} = {}) {
  return ['BCD', '002', '1', 'SCT', 'COBADEFFXXX', name, iban, `EUR${amount}`, '', '', text].join('\n')
}

function differing({ issues }: SuccessfulReading) {
  return issues.filter(({ code }) => code === 'page_and_code_differ')
}

describe('a payment code', () => {
  it('makes values certain that are printed, too, where they are printed', () => {
    const plain = read(pageOf(lines))
    const { fields, issues } = read(withCodes(pageOf(lines), epc()))
    for (const name of ['total_amount', 'vendor_iban', 'vendor_name', 'currency']) {
      expect(fields[name], name).toMatchObject({
        value: plain.fields[name]!.value,
        confidence: 0.999,
        origin: 'extracted',
      })
      expect(fields[name]!.source, name).toEqual(plain.fields[name]!.source)
    }
    expect(issues).toEqual([])
  })

  it('adds what is not printed, with its own position', () => {
    const { fields } = read(withCodes(pageOf(lines.slice(0, 4)), epc({ text: 'RE 2026-17' })))
    const source = { page: 1, box }
    expect(fields.vendor_iban).toMatchObject({ value: 'DE89370400440532013000', origin: 'code', source })
    expect(fields.vendor_bic).toMatchObject({ value: 'COBADEFFXXX', origin: 'code', source })
    expect(fields.payment_reference).toMatchObject({ value: 'RE 2026-17', origin: 'code', source })
  })

  it('that contradicts the page never overwrites it: a person decides', () => {
    const other = 'DE02120300000000202051'
    const result = read(withCodes(pageOf(lines), epc({ iban: other, amount: '991.00' })))
    expect(result.fields.vendor_iban).toMatchObject({ value: 'DE89370400440532013000', origin: 'extracted' })
    expect(result.fields.total_amount!.value).toBe('119.00')
    for (const [field, page, code] of [
      ['vendor_iban', 'DE89370400440532013000', other],
      ['total_amount', '119.00', '991.00'],
    ] as const) {
      expect(result.fields[field]!.confidence).toBeLessThan(0.9)
      expect(result.fields[field]!.alternatives?.[0]).toMatchObject({ value: code, source: { box } })
      expect(differing(result)).toContainEqual({
        code: 'page_and_code_differ',
        field,
        differing: {
          page: { value: page, source: result.fields[field]!.source },
          code: { value: code, source: { page: 1, box } },
        },
      })
    }
  })

  it('of less than the total, with an amount that is printed, is for what is still due', () => {
    const prepaid = [...lines.slice(0, 3), 'Total EUR 119.00', 'Prepaid 40.00', '79.00', lines[4]!]
    const { fields, ...result } = read(withCodes(pageOf(prepaid), epc({ amount: '79.00' })))
    expect(fields.total_amount!.value).toBe('119.00')
    expect(fields.amount_due!.value).toBe('79.00')
    expect(differing({ fields, ...result })).toEqual([])
  })

  it('without an amount, or with 0.00, says nothing about the total', () => {
    const plain = read(pageOf(lines))
    const { fields, ...result } = read(withCodes(pageOf(lines), epc({ amount: '0.00' })))
    expect(fields.total_amount).toEqual(plain.fields.total_amount)
    expect(differing({ fields, ...result })).toEqual([])
  })

  it('of another payee than the vendor changes no name', () => {
    const { fields, ...result } = read(withCodes(pageOf(lines), epc({ name: 'Factoring Bank AG' })))
    expect(fields.vendor_name!.value).toBe(read(pageOf(lines)).fields.vendor_name!.value)
    expect(differing({ fields, ...result })).toEqual([])
  })
})

describe('several payment codes', () => {
  it('whose amounts add up to the total are instalments', () => {
    const result = read(withCodes(pageOf(lines), epc({ amount: '60.00' }), epc({ amount: '59.00' })))
    expect(differing(result)).toEqual([])
    expect(result.fields.total_amount).toMatchObject({ value: '119.00', confidence: 0.999 })
  })

  it('for different accounts or amounts are a question', () => {
    const file = withCodes(pageOf(lines), epc(), epc({ iban: 'DE02120300000000202051', amount: '17.00' }))
    expect(differing(read(file)).map(({ field }) => field)).toContain('vendor_iban')
    const other = withCodes(pageOf(lines), epc({ amount: '11.00' }), epc({ amount: '17.00' }))
    expect(differing(read(other)).map(({ field }) => field)).toEqual(['total_amount'])
  })
})

const tse =
  'V0;1;Kassenbeleg-V1;Beleg^17.50_0.00_0.00_0.00_0.00^17.50:Bar;1;2;2026-03-01T11:04:04.000Z;2026-03-01T11:04:05.000Z;ecdsa;unixTime;MEQC;BHhW'

describe('a fiscal code', () => {
  it('gives total, date and time of a receipt of which little else can be read', () => {
    const { fields, issues } = read(withCodes(pageOf(['Kiosk am Ring'], 'ocr'), tse), 'receipt_v1')
    expect(fields.total_amount).toMatchObject({ value: '17.50', origin: 'code' })
    expect(fields.transaction_date).toMatchObject({ value: '2026-03-01', origin: 'code' })
    expect(fields.transaction_time).toMatchObject({ value: '12:04:05', origin: 'code' })
    expect(issues.map(({ code }) => code)).not.toContain('not_this_document_type')
  })

  it('makes no invoice of a letter if it is for payments', () => {
    const letter = pageOf(['Dear members,', 'thank you for your support over all these years.'])
    expect(read(withCodes(letter, epc())).issues).toContainEqual({ code: 'not_this_document_type' })
  })

  it('says nothing about a contract', () => {
    const plain = pageOf(lines)
    expect(read(withCodes(plain, epc(), tse), 'contract_v1').fields).toEqual(
      read(plain, 'contract_v1').fields,
    )
  })
})

it('a code whose text no parser knows changes nothing', () => {
  const { timings: _, ...plain } = read(pageOf(lines))
  const { timings: __, ...result } = read(
    withCodes(pageOf(lines), 'https://example.org/?a=1', '4006381333931'),
  )
  expect(result).toEqual(plain)
})

it('a merge that fails leaves the printed values', () => {
  const faults: Fault[] = []
  const stages = {
    ...fieldStages,
    mergeCodes: () => {
      throw new TypeError('broken')
    },
  }
  const result = extractFields(withCodes(pageOf(lines), epc()), 'invoice_v2', { faults, stages })
  expect(faults).toMatchObject([{ stage: 'codes' }])
  expect(result).toMatchObject({ ok: true, fields: { total_amount: { value: '119.00' } } })
})

it('a product bar code is the code of the only line at its height', () => {
  const table = [
    ...lines.slice(0, 3),
    { text: 'Description', x: 50, y: 200 },
    { text: 'Quantity', x: 250, y: 200 },
    { text: 'Price', x: 350, y: 200 },
    { text: 'Amount', x: 450, y: 200 },
    { text: 'Steel bolts', x: 50, y: 240 },
    { text: '2', x: 250, y: 240 },
    { text: '10.00', x: 350, y: 240 },
    { text: '20.00', x: 450, y: 240 },
    { text: 'Copper wire', x: 50, y: 300 },
    { text: '1', x: 250, y: 300 },
    { text: '99.00', x: 350, y: 300 },
    { text: '99.00', x: 450, y: 300 },
    { text: 'Total', x: 350, y: 400 },
    { text: '119.00', x: 450, y: 400 },
  ]
  const file = pageOf(table)
  const barcode: Box = [0.85, 290 / 800, 0.98, 320 / 800]
  const codes = [{ format: 'EAN13', text: '4006381333931', box: barcode }]
  const { lineItems } = read({ ...file, pages: file.pages.map((page) => ({ ...page, codes })) })
  expect(lineItems.map(({ fields }) => fields.product_code?.value ?? null)).toEqual([null, '4006381333931'])
  expect(lineItems[1]!.fields.product_code).toMatchObject({
    origin: 'code',
    source: { page: 1, box: barcode },
  })
})
