import { CreateDestination, MappedField } from '@numora/contract'
import { jsonSchemas } from '@numora/contract/openapi'
import { expect, test } from 'vitest'
import { providerSchemasOf } from '../destinations/destination-schemas.ts'
import { draftOf, emptyDraft, type GroupDraft, jsonOf } from './draft.ts'
import { type Components, type JsonSchema, resolve } from './json-schema.ts'

const { components, convert } = jsonSchemas()
const reference = convert(CreateDestination, 'input') as JsonSchema
const schemas = providerSchemasOf(resolve(reference, components as Components))
convert(MappedField, 'input')

test('the form of a destination has every property of the config of its provider, at any depth', () => {
  const odoo = schemas.find(({ provider }) => provider === 'odoo')!
  expect(Object.keys(odoo.config.properties!)).toEqual([
    'url',
    'database',
    'json_rpc',
    'model',
    'lookups',
    'line_items',
    'attach_file',
  ])
  expect(odoo.config.properties!.lookups!.items!.properties).toHaveProperty('by')
  expect(odoo.config.required).toEqual(['url', 'database', 'model'])
  expect(odoo.needsCredentials).toBe(true)
})

test.each(
  schemas.flatMap(({ provider, config, credentials }) => [
    ...(config.examples ?? []).map((example) => [`${provider} config`, config, example] as const),
    ...(credentials.examples ?? []).map(
      (example) => [`${provider} credentials`, credentials, example] as const,
    ),
  ]),
)('what is loaded into the form and saved without a change stays the same: %s', (_, schema, example) => {
  expect(jsonOf(schema, draftOf(schema, example))).toEqual(example)
})

test('what was left empty is not sent, numbers are sent as numbers', () => {
  const { config } = schemas.find(({ provider }) => provider === 'webhook')!
  const empty = emptyDraft(config)
  expect(jsonOf(config, empty)).toEqual({})
  expect(jsonOf(config, { ...empty, url: 'https://example.com', file_link_seconds: '3600' })).toEqual({
    url: 'https://example.com',
    file_link_seconds: 3_600,
  })
  // The API says what it expected instead.
  expect(jsonOf(config, { ...empty, file_link_seconds: 'an hour' })).toEqual({ file_link_seconds: 'an hour' })
})

test('values of a record without a type of their own are what they look like', () => {
  const odoo = schemas.find(({ provider }) => provider === 'odoo')!
  const lookups = odoo.config.properties!.lookups!
  const draft: GroupDraft = {
    ...emptyDraft(lookups.items!),
    where: [
      { key: 'is_company', value: 'true' },
      { key: 'rank', value: '3' },
      { key: 'code', value: '3 a' },
      { key: '', value: 'ignored' },
    ],
  }
  expect(jsonOf(lookups, [draft])).toEqual([{ where: { is_company: true, rank: 3, code: '3 a' } }])
})
