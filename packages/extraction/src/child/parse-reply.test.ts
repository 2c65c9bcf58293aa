import { readingLimits, type SuccessfulReading } from '@numora/contract'
import { generateEInvoice, generateInvoice, generateReceipt } from '@numora/samples'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { extractFile } from '../extract-file.ts'
import { parseReply } from './parse-reply.ts'

let readings: SuccessfulReading[]
beforeAll(async () => {
  const samples = await Promise.all([
    generateInvoice({ seed: 'damage', language: 'en', lineCount: 4 }),
    generateReceipt({ seed: 'damage', language: 'en' }),
    generateEInvoice({ seed: 'damage', syntax: 'ubl' }),
  ])
  const read = await Promise.all(samples.map(({ bytes, truth }) => extractFile(bytes, truth.schema)))
  readings = read.filter((reading) => reading.ok)
  expect(readings).toHaveLength(samples.length)
})

function parse(result: unknown, schema: SuccessfulReading['schema'] | 'auto' = 'auto') {
  const job = { kind: 'extract', bytes: new Uint8Array(), schema, canFindKnowledge: false } as const
  return parseReply({ kind: 'done', result, faults: [], isSpent: false }, job)
}

type Parent = Record<string, unknown>
const optional = [
  'alternatives',
  'appliedLessons',
  'engines',
  'read',
  'fields of timings',
  'field',
  'lineItem',
  'likeness',
  'taxLines',
]

/** Every object of a value, with the name that it has in its own parent. */
function objectsIn(value: unknown, name = ''): { object: Parent; name: string }[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  const inside = Object.entries(value).flatMap(([key, each]) => objectsIn(each, key))
  return Array.isArray(value) ? inside : [{ object: value as Parent, name }, ...inside]
}

function otherThan(value: unknown): unknown {
  return typeof value === 'string' ? 7 : typeof value === 'number' ? 'seven' : value === null ? true : 'text'
}

describe('parseReply', () => {
  it('takes no words without boxes of their own, and none beside the page', () => {
    const [reading] = readings as [SuccessfulReading]
    const [page] = reading.pages
    const withPage = (damaged: object) => parse({ ...reading, pages: [{ ...page!, ...damaged }] })
    expect(withPage({})).toBeDefined()
    expect(withPage({ text: `${page!.text}\nmore` })).toBeUndefined()
    expect(withPage({ boxes: page!.boxes.slice(4) })).toBeUndefined()
    expect(withPage({ boxes: page!.boxes.map(() => 10_001) })).toBeUndefined()
    expect(withPage({ boxes: [...page!.boxes] })).toBeUndefined()
    expect(parse({ ...reading, beginnings: [3, 2] })).toBeUndefined()
  })

  it('takes what is read as it is', () => {
    for (const reading of readings) {
      expect(parse(reading)).toMatchObject({ result: reading })
      expect(parse(reading, reading.schema)).toBeDefined()
    }
  })

  it('takes no reading that lacks a property, has another one, or one of another type', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('lack', 'add', 'change'),
        (a, b, c, damage) => {
          const reading = structuredClone(readings[a % readings.length]!)
          const objects = objectsIn(reading)
          const { object, name } = objects[b % objects.length]!
          const names = Object.keys(object)
          if (damage === 'add') object[`x${c}`] = null
          else {
            const key = names[c % names.length]
            if (key === undefined) return
            if (damage === 'change') object[key] = otherThan(object[key])
            else if (optional.includes(name === 'timings' ? `${key} of timings` : key)) return
            else if (name === 'timings') return
            else delete object[key]
          }
          expect(parse(reading)).toBeUndefined()
        },
      ),
      { numRuns: 500 },
    )
  })

  it('takes no value that its field cannot have, and no other schema than was asked for', () => {
    const [invoice] = readings as [SuccessfulReading]
    const withValue = (field: string, value: string) => ({
      ...invoice,
      fields: { ...invoice.fields, [field]: { ...invoice.fields[field]!, value } },
    })
    expect(parse(withValue('vendor_iban', 'DE00 1234'))).toBeDefined()
    expect(parse(withValue('invoice_date', '2026-02-30'))).toBeUndefined()
    expect(parse(withValue('total_amount', '1,234.50'))).toBeUndefined()
    expect(parse(withValue('currency', 'XXX'))).toBeUndefined()
    expect(parse(withValue('document_type', 'order'))).toBeUndefined()
    expect(parse(withValue('vendor_name', 'x'.repeat(2_001)))).toBeUndefined()
    expect(parse(invoice, 'receipt_v1')).toBeUndefined()
  })

  it('takes no list without end, and no issue of a line that is not there', () => {
    const [invoice] = readings as [SuccessfulReading]
    const [line] = invoice.lineItems
    const lineItems = Array.from({ length: readingLimits.lineItems + 1 }, () => line)
    expect(parse({ ...invoice, lineItems })).toBeUndefined()
    const issue = { code: 'page_and_xml_differ', field: 'amount', lineItem: invoice.lineItems.length }
    expect(parse({ ...invoice, issues: [issue] })).toBeUndefined()
    expect(parse({ ...invoice, issues: [{ ...issue, lineItem: 0 }] })).toBeDefined()
    const side = { value: '1.00', source: null }
    const differs = { code: 'page_and_code_differ', field: 'total_amount' }
    expect(
      parse({ ...invoice, issues: [{ ...differs, differing: { page: side, code: side } }] }),
    ).toBeDefined()
    expect(parse({ ...invoice, issues: [{ ...differs, differing: { page: side } }] })).toBeUndefined()
    expect(parse({ ...invoice, appliedLessons: [{ field: 'constructor', before: null }] })).toBeUndefined()
  })
})
