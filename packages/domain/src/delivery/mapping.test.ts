import { type DocumentResult, type MappedField, type MappingInput, transforms } from '@numora/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMapping, type MappingWorld } from './check-mapping.ts'
import type { MappedDocument } from './document-values.ts'
import { type MappingTools, payloadFrom } from './mapping.ts'
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
  tax_lines: [{ fields: { rate: value('19'), amount: value('197.11') } }],
} as unknown as DocumentResult
const document: MappedDocument = {
  id: 'doc_1',
  externalId: 'ap-1',
  metadata: { vendor_code: 'ACME' },
  result,
}

const tables: Record<string, Record<string, string>> = { centres: { 'ACME Süd': '42', '3': 'three' } }
const tools: MappingTools = {
  evaluate: async (expression, input, lineNumbers) =>
    (lineNumbers ?? [0]).map((number) =>
      expression === 'fail'
        ? { ok: false, expected: 'an expression that works', details: 'it is broken' }
        : { ok: true, value: expression === 'nothing' ? undefined : { expression, number, input } },
    ),
  lookUp: async (table, keys) =>
    new Map(
      keys.filter((key) => Object.hasOwn(tables[table]!, key)).map((key) => [key, tables[table]![key]!]),
    ),
}
const world: MappingWorld = {
  checkExpression: (expression) => (expression.startsWith('(') ? 'is not closed' : undefined),
  hasLookupTable: (name) => Object.hasOwn(tables, name),
}

async function payload(mapping: Partial<MappingInput>, from = document) {
  return (await payloadFrom({ target: '', fields: [], ...mapping }, from, tools)).payload
}

async function issues(mapping: Partial<MappingInput>) {
  return (await payloadFrom({ target: '', fields: [], ...mapping }, document, tools)).issues
}

describe('payloadFrom', () => {
  test('without a mapping contains the result with external_id and metadata', async () => {
    expect((await payloadFrom(undefined, document, tools)).payload).toEqual({
      ...result,
      external_id: 'ap-1',
      metadata: { vendor_code: 'ACME' },
    })
  })

  test('renames fields; dots make nested objects', async () => {
    expect(
      await payload({
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

  test('uses the default if there is no value, otherwise null', async () => {
    expect(
      await payload({
        fields: [
          { to: 'due', from: 'due_date', default: 'on receipt' },
          { to: 'due2', from: 'due_date' },
          { to: 'source', default: 'numora' },
          { to: 'missing', from: 'metadata.missing' },
        ],
      }),
    ).toEqual({ due: 'on receipt', due2: null, source: 'numora', missing: null })
  })

  test('maps every line item', async () => {
    expect(
      await payload({
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
  ])('converts %s by %s', async (from, transform, expected) => {
    expect(await payload({ fields: [{ to: 'x', from, transform }] })).toEqual({ x: expected })
  })

  test.each([
    ['0.10', 0.1],
    ['-12', -12],
    ['123456789012345', 123456789012345],
    ['1234567890.12345', 1234567890.12345],
    ['1234567890123456', '1234567890123456'],
    ['0.1234567890123456', '0.1234567890123456'],
  ])('converts only decimals that a double represents exactly: %s', async (text, expected) => {
    const mapping = { target: '', fields: [{ to: 'x', from: 'metadata.x', transform: 'number' }] }
    expect(await payload(mapping, { ...document, metadata: { x: text } })).toEqual({ x: expected })
  })

  test('constants, and texts with the values of several sources', async () => {
    expect(
      await payload({
        fields: [
          { to: 'type', value: 'ZRE' },
          { to: 'isNet', value: false },
          { to: 'zero', value: 0 },
          { to: 'ref', template: '{{{vendor_name}}} / {invoice_number}{due_date}', transform: 'uppercase' },
          { to: 'none', template: 'due {due_date}', default: '-' },
        ],
      }),
    ).toEqual({ type: 'ZRE', isNet: false, zero: 0, ref: '{ACME SÜD} / INV-1', none: '-' })
  })

  test('values are found in a lookup table, and then changed', async () => {
    const fields: MappedField[] = [
      {
        to: 'centre',
        from: 'vendor_name',
        lookup: 'centres',
        transform: { pad_start: { length: 5, with: '0' } },
      },
      { to: 'other', from: 'invoice_number', lookup: 'centres', default: '9999' },
      { to: 'empty', from: 'due_date', lookup: 'centres' },
    ]
    const line_items = {
      to: 'lines',
      fields: [{ to: 'n', from: 'quantity', lookup: 'centres', default: null }],
    }
    expect(await payload({ fields, line_items })).toEqual({
      centre: '00042',
      other: '9999',
      empty: null,
      lines: [{ n: 'three' }, { n: null }],
    })
    expect(await issues({ fields: [{ to: 'a', from: 'invoice_number', lookup: 'centres' }] })).toEqual([
      {
        path: 'fields.0',
        to: 'a',
        line_item: null,
        expected: 'a key of the lookup table centres',
        got: 'INV-1',
        prevents_push: true,
        isExpression: false,
      },
    ])
  })

  test('a condition leaves a property out, and fields of one name are alternatives', async () => {
    const isLarge = { field: 'total_amount', operator: 'at_least', value: '1000' } as const
    const isOld = { field: 'invoice_date', operator: 'less_than', value: '2026-01-01' } as const
    expect(
      await payload({
        fields: [
          { to: 'left', value: 1, when: isOld },
          { to: 'size', value: 'old', when: [isLarge, isOld] },
          { to: 'size', value: 'large', when: isLarge },
          { to: 'size', value: 'small' },
        ],
      }),
    ).toEqual({ size: 'large' })
  })

  test('several lists of line items, each with its filter, with numbers and fields of the document', async () => {
    const has = { field: 'quantity', operator: 'is_not_empty' } as const
    expect(
      await payload({
        line_items: [
          {
            to: 'all',
            fields: [
              { to: 'n', from: 'line_number', transform: 'number' },
              { to: 'invoice', from: 'document.invoice_number' },
              { to: 'first', value: true, when: { field: 'line_number', operator: 'equals', value: '1' } },
            ],
          },
          { to: 'counted', when: has, fields: [{ to: 'text', template: '{line_number}: {description}' }] },
        ],
      }),
    ).toEqual({
      all: [
        { n: 1, invoice: 'INV-1', first: true },
        { n: 2, invoice: 'INV-1' },
      ],
      counted: [{ text: '1: Bolt' }],
    })
  })

  test('expressions see all values, and are evaluated for all line items at once', async () => {
    const made = await payload({
      fields: [
        { to: 'x', expression: 'e' },
        { to: 'none', expression: 'nothing', default: 'd' },
      ],
      line_items: { to: 'lines', fields: [{ to: 'y', expression: 'f' }] },
    })
    expect(made).toMatchObject({
      x: {
        expression: 'e',
        input: {
          document_id: 'doc_1',
          external_id: 'ap-1',
          metadata: { vendor_code: 'ACME' },
          total_amount: '1234.50',
          due_date: null,
          line_items: [
            { line_number: 1, description: 'Bolt', quantity: '3' },
            { line_number: 2, description: 'Nut', quantity: null },
          ],
        },
      },
      none: 'd',
      lines: [{ y: { expression: 'f', number: 1 } }, { y: { number: 2 } }],
    })
    expect(await issues({ fields: [{ to: 'x', expression: 'fail', default: 1 }] })).toMatchObject([
      {
        path: 'fields.0.expression',
        expected: 'an expression that works',
        got: 'it is broken',
        isExpression: true,
      },
    ])
  })

  test('a value that does not fit prevents the push, except by the transforms that leave it as it is', async () => {
    const fields: MappedField[] = [
      { to: 'a', from: 'invoice_number', transform: 'number' },
      { to: 'b', from: 'invoice_number', transform: { date_format: 'dd.MM.yyyy' } },
      { to: 'c', from: 'total_amount', transform: { minor_units: 0 } },
    ]
    const line_items = {
      to: 'l',
      fields: [{ to: 'd', from: 'description', transform: { number_format: {} } }],
    }
    const found = await issues({ fields, line_items })
    expect(
      found.map(({ path, line_item, expected, got, prevents_push }) => [
        path,
        line_item,
        expected,
        got,
        prevents_push,
      ]),
    ).toEqual([
      ['fields.0', null, 'a decimal of at most 15 digits', 'INV-1', false],
      ['fields.1', null, 'a date such as 2026-03-21', 'INV-1', true],
      ['fields.2', null, 'an amount with at most 0 decimals', '1234.50', true],
      ['line_items.fields.0', 1, 'a decimal such as 1234.50', 'Bolt', true],
      ['line_items.fields.0', 2, 'a decimal such as 1234.50', 'Nut', true],
    ])
    expect(await payload({ fields })).toEqual({ a: 'INV-1', b: null, c: null })
  })

  test('makes own properties for names that objects inherit', async () => {
    const made = await payload({
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
    checkMapping('invoice_v2', { target: '', fields: [], ...mapping }, world).map((detail) => detail.path)

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

  test('reports what is wrong with the other parts, by its path', () => {
    const when = { field: 'nonsense', operator: 'is_empty' } as const
    expect(
      paths({
        fields: [
          { to: 'a', value: 1, template: '{currency}' },
          { to: 'b', template: '{currency' },
          { to: 'c', template: 'no name' },
          { to: 'd', expression: '(' },
          { to: 'e', from: 'currency', lookup: 'unknown' },
          { to: 'f', from: 'currency', transform: ['trim', { date_format: 'DD.MM.YYYY' }] },
          { to: 'g', from: 'currency', when },
          { to: 'h', from: 'currency', when: [when] },
          { to: 'i', from: 'line_number' },
          { to: 'j', from: 'document.currency' },
        ],
        line_items: [
          { to: 'x', when, fields: [{ to: 'a', from: 'currency' }] },
          {
            to: 'x',
            fields: [
              { to: 'a', from: 'document.currency' },
              { to: 'b', from: 'schema' },
            ],
          },
        ],
      }),
    ).toEqual([
      'fields.0',
      'fields.1.template',
      'fields.2.template',
      'fields.3.expression',
      'fields.4.lookup',
      'fields.5.transform.1',
      'fields.6.when.field',
      'fields.7.when.0.field',
      'fields.8.from',
      'fields.9.from',
      'line_items.1.to',
      'line_items.0.when.field',
      'line_items.0.fields.0.from',
    ])
    const many = Array.from({ length: 21 }, (_, n) => ({ to: `x${n}`, expression: '1' }))
    expect(paths({ fields: many })).toEqual(['fields'])
  })

  test('alternatives need conditions, except the last one', () => {
    const when = { field: 'currency', operator: 'is_empty' } as const
    const a = { to: 'a', value: 1 }
    expect(paths({ fields: [{ ...a, when }, { ...a, when }, a] })).toEqual([])
    expect(paths({ fields: [{ ...a, when }, a, { ...a, when }] })).toEqual(['fields.2.to'])
    expect(
      paths({
        fields: [
          { ...a, when },
          { ...a, to: 'a.b' },
        ],
      }),
    ).toEqual(['fields.1.to'])
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

  test('are sources only if the metadata has them, and never a fault', async () => {
    await fc.assert(
      fc.asyncProperty(metadata, names, transform, async (metadata, name, transform) => {
        const fields = [{ to: 'x', from: `metadata.${name}`, transform, default: 'none' }]
        const made = await payload({ fields }, { ...document, metadata })
        const given = Object.entries(metadata).find(([key]) => key === name)?.[1]
        const { value, misfit } = transformValue(given ?? '', transform)
        expect(made.x).toEqual(given === undefined ? 'none' : misfit?.isLenient === false ? null : value)
        expect(JSON.parse(JSON.stringify(made))).toEqual(made)
      }),
    )
  })

  test('are no fields of the schema and no transforms', () => {
    for (const name of inherited)
      expect(
        checkMapping(
          'invoice_v2',
          {
            target: '',
            fields: [
              { to: 'a', from: name },
              { to: 'b', from: 'currency', transform: name },
              { to: 'c', template: `{${name}}` },
            ],
          },
          world,
        ).map(({ path }) => path),
      ).toEqual(['fields.0.from', 'fields.1.transform', 'fields.2.template'])
  })

  test('are null even if a stored mapping has one as a field', async () => {
    for (const from of inherited)
      expect(
        await payload({
          fields: [{ to: 'x', from, transform: 'uppercase' }],
          line_items: { to: 'lines', fields: [{ to: 'y', from, transform: 'uppercase' }] },
        }),
      ).toEqual({ x: null, lines: [{ y: null }, { y: null }] })
  })
})
