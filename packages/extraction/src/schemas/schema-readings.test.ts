import { documentSchemas, type FieldDefinition, schemaIds } from '@numora/contract'
import { generateContract, generateInvoice, generateReceipt } from '@numora/samples'
import { describe, expect, it } from 'vitest'
import { extractFile } from '../extract-file.ts'
import { beforeDue, beforeTotal } from '../fields/adjustments/explain.ts'
import { extractFields } from '../fields/index.ts'
import { fieldStages } from '../fields/stages.ts'
import { pageOf } from '../fields/test-page.ts'
import { learnFile } from '../learn-file.ts'
import { schemaReadings } from './schema-readings.ts'

const contract = pageOf(['Service Agreement', 'between ACME Ltd and Northwind GmbH', 'from 1 April 2026'])

describe.each(schemaIds)('%s', (id) => {
  const reading = schemaReadings[id]
  const definitions: readonly FieldDefinition[] = documentSchemas[id].fields

  it('is read into fields that it has', () => {
    const names = definitions.map(({ name }) => name)
    const said = [
      ...Object.keys(reading.kinds),
      ...Object.keys(reading.choices),
      ...reading.groups.flatMap(({ fields, given = [] }) => [...fields, ...given]),
      ...reading.essentials,
      ...reading.constantFields,
      ...Object.keys(reading.vendorMarks),
      ...Object.keys(reading.otherMarks),
      ...(reading.einvoice?.compared ?? []),
    ]
    expect(said.filter((name) => !names.includes(name))).toEqual([])
    expect(reading.id).toBe(id)
    expect(reading.essentials.length).toBeGreaterThan(1)
  })

  it('has a way to every field: candidates, a choice, its role in the sums, or its own', () => {
    const isInSums = ({ role }: FieldDefinition) =>
      Object.keys({ ...beforeTotal, ...beforeDue }).includes(role ?? '')
    const lacking = definitions.filter(
      (field) => !(field.name in reading.kinds) && !(field.name in reading.choices) && !isInSums(field),
    )
    if (!reading.chooseFields) expect(lacking).toEqual([])
    expect(reading.readLineItems === null).toBe(documentSchemas[id].lineItemFields.length === 0)
  })
})

it('describes no document whose schema chooses its fields by itself, and learns nothing from it', async () => {
  let described = 0
  const stages = {
    ...fieldStages,
    describeDocument: (...args: Parameters<typeof fieldStages.describeDocument>) => {
      described += 1
      return fieldStages.describeDocument(...args)
    },
  }
  const reading = extractFields(contract, 'contract_v1', { stages })
  expect(reading).toMatchObject({ ok: true, schema: 'contract_v1', lineItems: [] })
  expect(described).toBe(0)
  extractFields(contract, 'invoice_v2', { stages })
  expect(described).toBe(1)
  const approved = { values: { party_a_name: 'ACME Ltd' }, fields: ['party_a_name'] }
  expect(await learnFile(new Uint8Array(), 'contract_v1', approved)).toEqual({
    ok: true,
    keys: [],
    lessons: [],
  })
})

describe('a document whose schema is to be decided', () => {
  it.each(['en', 'de', 'fr', 'es', 'pt'])('is a contract where it is one: %s', async (language) => {
    const { bytes, truth } = await generateContract({ seed: 'recognised', language, length: 'short' })
    const reading = await extractFile(bytes, 'auto')
    expect(reading).toMatchObject({ ok: true, schema: truth.schema })
    if (reading.ok) expect(reading.issues).not.toContainEqual({ code: 'not_this_document_type' })
  })

  it('is no contract where it is an invoice or a receipt', async () => {
    const invoice = await generateInvoice({ seed: 'recognised' })
    const receipt = await generateReceipt({ seed: 'recognised' })
    for (const { bytes, truth } of [invoice, receipt])
      expect(await extractFile(bytes, 'auto')).toMatchObject({ ok: true, schema: truth.schema })
  })
})

it('takes no page for a contract that has no running text', () => {
  const { probability } = schemaReadings.contract_v1
  const clauses =
    'this agreement is governed by the law of England and ends with a notice of three months '.repeat(9)
  const upper = clauses.toUpperCase()
  expect(probability!(pageOf([upper]), [])).toBe(0)
  expect(probability!(pageOf([clauses]), [])).toBeGreaterThan(0)
})

it('says of an invoice that is read as a contract that it is none', async () => {
  const { bytes } = await generateInvoice({ seed: 'no contract' })
  const reading = await extractFile(bytes, 'contract_v1')
  expect(reading).toMatchObject({ ok: true, issues: [{ code: 'not_this_document_type' }] })
})
