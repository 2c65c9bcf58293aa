import { documentSchemas, type FieldDefinition, schemaIds } from '@numora/contract'
import { describe, expect, it } from 'vitest'
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
      ...reading.groups.flatMap(({ fields }) => fields),
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

  it('has a way to every field: candidates, a choice, or its own', () => {
    const lacking = definitions.filter(({ name }) => !(name in reading.kinds) && !(name in reading.choices))
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
