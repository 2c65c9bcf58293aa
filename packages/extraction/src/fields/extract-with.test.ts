import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../fault.ts'
import type { PageCode, ReadFile, SuccessfulReading, Word } from '../file-content.ts'
import { version } from '../version.ts'
import { extractFields } from './index.ts'
import { type FieldStages, fieldStages } from './stages.ts'
import { pageOf } from './test-page.ts'

type Result = SuccessfulReading

const ubl = `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>2026-17</ID>
  <InvoiceLine><Item><Name>Bolts</Name></Item><LineExtensionAmount>10.00</LineExtensionAmount></InvoiceLine></Invoice>`

const printed = pageOf([
  'ACME Supplies GmbH',
  'Invoice number: 2026-17',
  'Invoice date: 2026-03-01',
  { text: 'Description', x: 50, y: 200 },
  { text: 'Quantity', x: 250, y: 200 },
  { text: 'Price', x: 350, y: 200 },
  { text: 'Amount', x: 450, y: 200 },
  ...['Bolts', 'Nuts'].flatMap((name, i) => [
    { text: name, x: 50, y: 220 + i * 14 },
    { text: '2', x: 250, y: 220 + i * 14 },
    { text: '5.00', x: 350, y: 220 + i * 14 },
    { text: '10.00', x: 450, y: 220 + i * 14 },
  ]),
  { text: 'Total EUR 20.00', x: 350, y: 260 },
])
const code: PageCode = {
  format: 'QRCode',
  text: 'BCD\n002\n1\nSCT\n\nACME Supplies GmbH\nDE89370400440532013000\nEUR20.00',
  box: [0.1, 0.6, 0.2, 0.7],
}
const invoice = { ...printed, pages: printed.pages.map((page) => ({ ...page, codes: [code] })) }
const hybrid = { ...invoice, einvoiceXml: ubl }

function read(file: ReadFile, stages: FieldStages = fieldStages) {
  const faults: Fault[] = []
  const lessons = [{ field: 'vendor_name', lesson: {} as never }]
  const result = extractFields(file, 'invoice_v2', {
    faults,
    stages,
    lessons: stages.applyLessons === fieldStages.applyLessons ? [] : lessons,
    parties: {
      vendor: stages.knownCandidates === fieldStages.knownCandidates ? [] : ['name:acmesupplies'],
      customer: [],
    },
  }) as Result
  return { faults, result }
}

function valuesOf({ fields }: Result) {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { value }]) => (value === null ? [] : [[name, value]])),
  )
}

function breaking(name: keyof FieldStages): FieldStages {
  return {
    ...fieldStages,
    [name]: () => {
      throw new TypeError('ACME Supplies GmbH is not a function')
    },
  }
}

const whole = { page: read(invoice).result, hybrid: read(hybrid).result }

it('reads only the first of several documents, and says on which pages each is', () => {
  const invoiceOf = (number: string, date: string, total: string) =>
    pageOf([
      { text: 'Invoice', x: 50, y: 60 },
      'ACME Supplies GmbH',
      `Invoice number: ${number}`,
      `Invoice date: ${date}`,
      { text: `Total EUR ${total}`, x: 350, y: 260 },
      'Page 1 of 1',
    ])
  const [one, two] = [
    invoiceOf('2026-17', '2026-03-01', '119.00'),
    invoiceOf('2026-18', '2026-03-04', '12.50'),
  ]
  const pages = [...one.pages, ...two.pages].map((page, index) => ({ ...page, number: index + 1 }))
  const { result } = read({ ...one, pages, pageCount: 2 })
  expect(result.boundaries).toMatchObject([{ page: 2 }])
  expect(result.boundaries[0]!.probability).toBeGreaterThan(0.9)
  expect(result.issues).toContainEqual({ code: 'several_documents', pages: [[1], [2]] })
  expect(valuesOf(result)).toMatchObject({ invoice_number: '2026-17', total_amount: '119.00' })
  expect(JSON.stringify(result.fields)).not.toContain('2026-18')
})

it('finds hidden text on a page that comes with an e-invoice, too', () => {
  const [page] = hybrid.pages
  const hide = (word: Word): Word => ({ ...word, text: `${word.text}9`, isVisible: false })
  const words = [...page!.words, ...page!.words.slice(0, 5).map(hide)]
  const { result } = read({ ...hybrid, pages: [{ ...page!, words }] })
  expect(result.issues).toContainEqual({ code: 'hidden_text' })
  expect(whole.hybrid.issues).not.toContainEqual({ code: 'hidden_text' })
})

describe('a stage that throws', () => {
  it('does not exist in the usual case', () => {
    expect(read(invoice).faults).toEqual([])
    expect(whole.page.lineItems).toHaveLength(2)
    expect(valuesOf(whole.page)).toMatchObject({ invoice_number: '2026-17', total_amount: '20.00' })
    expect(whole.page.issues).toEqual([])
  })

  const kept: [stage: keyof FieldStages, expected: (page: Result, hybrid: Result) => void][] = [
    ['readEInvoice', (_, hybrid) => expect(valuesOf(hybrid)).toEqual(valuesOf(whole.page))],
    ['findBrokenRules', (_, hybrid) => expect(hybrid.fields).toEqual(whole.hybrid.fields)],
    [
      'describeDocument',
      (_, hybrid) => expect(valuesOf(hybrid)).toMatchObject({ invoice_number: '2026-17' }),
    ],
    ['rankKinds', (page) => expect(page.fields).toEqual(whole.page.fields)],
    ['chooseFields', (page) => expect(page.lineItems).toHaveLength(2)],
    ['knownCandidates', (page) => expect(page.fields).toEqual(whole.page.fields)],
    ['applyLessons', (page) => expect(page.fields).toEqual(whole.page.fields)],
    ['deriveFields', (page) => expect(page.fields).toEqual(whole.page.fields)],
    [
      'chooseType',
      (page) => expect({ ...valuesOf(page), document_type: 'invoice' }).toEqual(valuesOf(whole.page)),
    ],
    ['readStatements', (page) => expect(valuesOf(page)).toMatchObject({ total_amount: '20.00' })],
    ['mergeCodes', (page) => expect(valuesOf(page)).toMatchObject({ total_amount: '20.00' })],
    ['readTaxLines', (page) => expect(page.fields).toEqual(whole.page.fields)],
    ['readAdjustments', (page) => expect(page.lineItems).toEqual(whole.page.lineItems)],
    ['addBarcodes', (page) => expect(page.lineItems).toEqual(whole.page.lineItems)],
    [
      'readLineItems',
      (page) => expect({ ...valuesOf(page), subtotal_amount: '20.00' }).toEqual(valuesOf(whole.page)),
    ],
    [
      'untaxedSubtotal',
      (page) => expect({ ...valuesOf(page), subtotal_amount: '20.00' }).toEqual(valuesOf(whole.page)),
    ],
    ['includedTax', (page) => expect(page.fields).toEqual(whole.page.fields)],
    ['withoutTaxOfItem', (page) => expect(page.fields).toEqual(whole.page.fields)],
    ['positive', (page) => expect(page.lineItems).toEqual(whole.page.lineItems)],
    ['findBoundaries', (page) => expect(page).toMatchObject({ fields: whole.page.fields, beginnings: [] })],
    ['findIssues', (page) => expect(page.lineItems).toEqual(whole.page.lineItems)],
    ['mergeEInvoice', (_, hybrid) => expect(valuesOf(hybrid)).toMatchObject({ invoice_number: '2026-17' })],
  ]

  it.each(kept)('loses only its own part: %s', (name, expected) => {
    const [page, hybrid_] = [read(invoice, breaking(name)), read(hybrid, breaking(name))]
    expected(page.result, hybrid_.result)
    const broken = page.faults.length > 0 ? page : hybrid_
    expect(broken.faults).toHaveLength(1)
    expect(broken.result.issues).toContainEqual({ code: 'partly_read' })
    expect(broken.faults[0]!.error).toMatch(/^TypeError\n {4}at .*extract-with\.test\.ts/)
    expect(JSON.stringify(broken.faults)).not.toContain('ACME')
  })

  it('has a row here for each stage', () =>
    expect(kept.map(([name]) => name).sort()).toEqual(Object.keys(fieldStages).sort()))

  it('leaves a result wherever it throws', { timeout: 240_000 }, () => {
    /** Throws on the n-th access to a word's text, or on every access after it. */
    const mined = (at: number, isLasting: boolean): ReadFile => {
      let looks = 0
      const mine = (word: Word): Word => ({
        ...word,
        get text() {
          looks += 1
          if (isLasting ? looks > at : looks === at) throw new TypeError(`secret ${word.text}`)
          return word.text
        },
      })
      return { ...hybrid, pages: hybrid.pages.map((page) => ({ ...page, words: page.words.map(mine) })) }
    }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000 }), fc.boolean(), (at, isLasting) => {
        const { faults, result } = read(mined(at, isLasting))
        expect(result.fields.invoice_number).toMatchObject({ value: '2026-17', origin: 'einvoice' })
        const isNamed = result.issues.some(({ code }) => code === 'partly_read')
        expect(isNamed).toBe(faults.length > 0)
        expect(JSON.stringify(faults)).not.toContain('secret')
      }),
      { numRuns: 60 },
    )
  })
})

it('takes a number below an address for the customer’s, and that of a receipt for the invoice’s', () => {
  const { fields } = extractFields(
    pageOf([
      { text: 'Harbour Training Ltd.', x: 50, y: 40 },
      { text: 'INVOICE', x: 420, y: 40 },
      { text: 'Date: 8/25/2026', x: 420, y: 55 },
      { text: 'Receipt # No.: 4817', x: 420, y: 70 },
      { text: 'Sold To', x: 60, y: 110 },
      { text: 'Meadow College', x: 130, y: 110 },
      { text: '17 Willow Street', x: 130, y: 125 },
      { text: 'Pine City, NY 84112', x: 130, y: 140 },
      { text: 'ID#: 7254163', x: 130, y: 165 },
      { text: 'Subtotal $2,025', x: 400, y: 400 },
      { text: 'Total $2,025', x: 400, y: 415 },
    ]),
    'invoice_v2',
  ) as Result
  expect(fields.invoice_number!.value).toBe('4817')
  expect(fields.customer_number!.value).toBe('7254163')
})

it('keeps the values of a receipt in an unknown language, with low confidence', () => {
  const cells = [
    ['KAFFIHÚSIÐ VIÐ TJÖRNINA'],
    ['Laugavegur 10, Reykjavík'],
    ['Kaffi með mjólk', '3,50'],
    ['Eplakaka dagsins', '4,70'],
    ['Súpa og brauð', '2,00'],
    ['TIL GREIÐSLU', '10,20'],
    ['14.03.2024'],
  ].flatMap((row, y) => row.map((text, x) => ({ text, x: 50 + x * 300, y: 50 + y * 16 })))
  const result = extractFields(pageOf(cells), 'receipt_v1') as Result
  expect(result.fields.transaction_date).toMatchObject({ value: '2024-03-14' })
  expect(Math.max(...Object.values(result.fields).map(({ confidence }) => confidence))).toBeLessThanOrEqual(
    0.5,
  )
  expect(result.issues).toEqual([])
})

it('reports a document with a missing page as partly read, and not as another type of document', () => {
  const first = pageOf(['Page 1 of 2'])
  const { result } = read({ ...first, pageCount: 2 })
  expect(result.issues).toEqual([{ code: 'partly_read' }])
})

describe('what a reading says of itself', () => {
  it('names the version and the weights that it was read with, those of contracts only for contracts', () => {
    const namesOf = (schema: 'invoice_v2' | 'contract_v1') => {
      const result = extractFields(invoice, schema)
      if (!result.ok) throw new Error('It is read')
      expect(result.engine.version).toBe(version)
      for (const { hash } of result.engine.models) expect(hash).toMatch(/^[0-9a-f]{16}$/)
      return result.engine.models.map(({ name }) => name)
    }
    expect(namesOf('invoice_v2')).toEqual(['fields', 'lines'])
    expect(namesOf('contract_v1')).toEqual(['fields', 'contract'])
  })

  it('lists the pages that were recognised from a picture', () => {
    const [page] = pageOf(['Total EUR 20.00'], 'ocr').pages
    const mixed = { ...invoice, pageCount: 2, pages: [...invoice.pages, { ...page!, number: 2 }] }
    expect(extractFields(mixed, 'invoice_v2')).toMatchObject({ recognisedPages: [2] })
    expect(extractFields(invoice, 'invoice_v2')).toMatchObject({ recognisedPages: [] })
  })
})

it('is unsure of everything on a scan in letters that recognition took for Latin ones', () => {
  const lines = [
    'DAKTYPA No 4817 / 12.03.2026',
    'BaTowa CTpon EOOD',
    'rp. Codpu9, yn. OKonoBpbcTeH nbT 118',
    'HauMeHoBaHue Ha cToKaTa',
    'Npo6uBaHe W pA3aHe 72,00',
    'AaHb4Ha ocHoBa 765,00',
    'CyMa 3a nnaLLaHe 918,00 EUR',
    'IBAN: BG80 BNBG 9661 1020 3456 78',
  ]
  const sureness = (texts: string[]) => {
    const { fields } = extractFields(pageOf(texts, 'ocr'), 'invoice_v2') as Result
    return Math.max(...Object.values(fields).map(({ confidence }) => confidence))
  }
  const english = [
    'Invoice No 4817',
    'Invoice date 12.03.2026',
    'iPhone case for McDonald 72,00',
    'Net total 765,00',
    'Total amount 918,00 EUR',
    'Thank you for your business',
  ]
  expect(sureness(lines)).toBeLessThanOrEqual(0.5)
  expect(sureness(english)).toBeGreaterThan(0.9)
})
