import { type DocumentResult, type MappingInput, transforms } from '@numora/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MappedDocument } from './document-values.ts'
import { checkMapping, payloadFrom } from './mapping.ts'
import { transformValue } from './transform-value.ts'

function value(text: string | null) {
  return { value: text, confidence: 0.9, source: null, origin: 'extracted' }
}
const result = {
  id: 'doc_1',
  schema: 'invoice_v2',
  fields: {
    invoice_number: value('INV-1'),
    invoice_date: value('2026-05-01'),
    total_amount: value('1234.50'),
    due_date: value(null),
    vendor_name: value('ACME Süd'),
  },
  line_items: [
    { id: 'li_1', fields: { description: value('Bolt'), quantity: value('3') } },
    { id: 'li_2', fields: { description: value('Nut'), quantity: value(null) } },
  ],
} as unknown as DocumentResult
const document: MappedDocument = {
  id: 'doc_1',
  externalId: 'ap-1',
  metadata: { vendor_code: 'ACME' },
  result,
}

function payload(mapping: Partial<MappingInput>) {
  return payloadFrom({ target: '', fields: [], ...mapping }, document)
}

describe('payloadFrom', () => {
  test('without a mapping contains the result with external_id and metadata', () => {
    expect(payloadFrom(undefined, document)).toEqual({
      ...result,
      external_id: 'ap-1',
      metadata: { vendor_code: 'ACME' },
    })
  })

  test('renames fields; dots make nested objects', () => {
    expect(
      payload({
        fields: [
          { to: 'invoiceNumber', from: 'invoice_number' },
          { to: 'vendor.name', from: 'vendor_name' },
          { to: 'vendor.code', from: 'metadata.vendor_code' },
          { to: 'reference', from: 'external_id' },
          { to: 'id', from: 'document_id' },
        ],
      }),
    ).toEqual({
      invoiceNumber: 'INV-1',
      vendor: { name: 'ACME Süd', code: 'ACME' },
      reference: 'ap-1',
      id: 'doc_1',
    })
  })

  test('uses the default if there is no value, otherwise null', () => {
    expect(
      payload({
        fields: [
          { to: 'due', from: 'due_date', default: 'on receipt' },
          { to: 'due2', from: 'due_date' },
          { to: 'source', default: 'numora' },
          { to: 'missing', from: 'metadata.missing' },
        ],
      }),
    ).toEqual({ due: 'on receipt', due2: null, source: 'numora', missing: null })
  })

  test('maps every line item', () => {
    expect(
      payload({
        line_items: {
          to: 'body.lines',
          fields: [
            { to: 'text', from: 'description' },
            { to: 'count', from: 'quantity', transform: 'number', default: 1 },
          ],
        },
      }),
    ).toEqual({
      body: {
        lines: [
          { text: 'Bolt', count: 3 },
          { text: 'Nut', count: 1 },
        ],
      },
    })
  })

  test.each([
    ['total_amount', 'number', 1234.5],
    ['invoice_number', 'number', 'INV-1'],
    ['invoice_number', 'lowercase', 'inv-1'],
    ['vendor_name', 'uppercase', 'ACME SÜD'],
    ['invoice_date', 'date_time', '2026-05-01T00:00:00.000Z'],
    ['invoice_number', 'date_time', 'INV-1'],
    ['invoice_number', 'boolean', 'INV-1'],
  ])('converts %s by %s', (from, transform, expected) => {
    expect(payload({ fields: [{ to: 'x', from, transform }] })).toEqual({ x: expected })
  })

  test.each([
    ['0.10', 0.1],
    ['-12', -12],
    ['123456789012345', 123456789012345],
    ['1234567890.12345', 1234567890.12345],
    ['1234567890123456', '1234567890123456'],
    ['0.1234567890123456', '0.1234567890123456'],
  ])('converts only decimals that a double represents exactly: %s', (text, expected) => {
    const mapping = { target: '', fields: [{ to: 'x', from: 'metadata.x', transform: 'number' }] }
    expect(payloadFrom(mapping, { ...document, metadata: { x: text } })).toEqual({ x: expected })
  })

  test('makes own properties for names that objects inherit', () => {
    const made = payload({
      fields: [
        { to: 'constructor.prototype.polluted', default: 'x' },
        { to: 'toString', default: 'y' },
      ],
    })
    expect(Object.keys(made)).toEqual(['constructor', 'toString'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('checkMapping', () => {
  const paths = (mapping: Partial<MappingInput>) =>
    checkMapping('invoice_v2', { target: '', fields: [], ...mapping }).map((detail) => detail.path)

  test('accepts a valid mapping', () => {
    expect(
      paths({
        fields: [
          { to: 'a.b', from: 'invoice_number', transform: 'uppercase' },
          { to: 'a.c', from: 'metadata.any' },
          { to: 'constant', default: null },
        ],
        line_items: { to: 'lines', fields: [{ to: 'a', from: 'description' }] },
      }),
    ).toEqual([])
  })

  test('reports every unknown field and transform', () => {
    expect(
      paths({
        fields: [
          { to: 'a', from: 'nonsense' },
          { to: 'b', from: 'description' },
          { to: 'c', from: 'currency', transform: 'reverse' },
          { to: 'd', from: 'metadata.' },
          { to: 'e', from: 'currency', transform: 'toString' },
        ],
        line_items: { to: 'lines', fields: [{ to: 'a', from: 'invoice_number' }] },
      }),
    ).toEqual([
      'fields.0.from',
      'fields.1.from',
      'fields.2.transform',
      'fields.3.from',
      'fields.4.transform',
      'line_items.fields.0.from',
    ])
  })

  test('reports fields without a source, and names that clash or are invalid', () => {
    expect(
      paths({
        fields: [
          { to: 'empty' },
          { to: 'a', default: 1 },
          { to: 'a', default: 1 },
          { to: 'a.b', default: 1 },
          { to: 'x..y', default: 1 },
          { to: '__proto__.x', default: 1 },
        ],
        line_items: { to: 'a.lines', fields: [] },
      }),
    ).toEqual(['fields.0', 'fields.2.to', 'fields.3.to', 'fields.4.to', 'fields.5.to', 'line_items.to'])
  })
})

describe('names that every object inherits', () => {
  const inherited = ['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf']
  const names = fc.constantFrom(...inherited, 'vendor_code', 'a.b')
  const metadata = fc.dictionary(
    names.filter((name) => name !== '__proto__'),
    fc.string(),
  )
  const transform = fc.constantFrom(undefined, ...Object.keys(transforms))

  test('are sources only if the metadata has them, and never a fault', () => {
    fc.assert(
      fc.property(metadata, names, transform, (metadata, name, transform) => {
        const fields = [{ to: 'x', from: `metadata.${name}`, transform, default: 'none' }]
        const made = payloadFrom({ target: '', fields }, { ...document, metadata })
        const given = Object.entries(metadata).find(([key]) => key === name)?.[1]
        expect(made.x).toEqual(given === undefined ? 'none' : transformValue(given, transform))
        expect(JSON.parse(JSON.stringify(made))).toEqual(made)
      }),
    )
  })

  test('are no fields of the schema and no transforms', () => {
    for (const name of inherited)
      expect(
        checkMapping('invoice_v2', {
          target: '',
          fields: [
            { to: 'a', from: name },
            { to: 'b', from: 'currency', transform: name },
          ],
        }).map(({ path }) => path),
      ).toEqual(['fields.0.from', 'fields.1.transform'])
  })

  test('are null even if a stored mapping has one as a field', () => {
    for (const from of inherited)
      expect(
        payload({
          fields: [{ to: 'x', from, transform: 'uppercase' }],
          line_items: { to: 'lines', fields: [{ to: 'y', from, transform: 'uppercase' }] },
        }),
      ).toEqual({ x: null, lines: [{ y: null }, { y: null }] })
  })
})
