import { CreateDestination, documentSchemas, einvoiceRules, WorkflowStep } from '@numora/contract'
import { jsonSchemas } from '@numora/contract/openapi'
import { expect, test } from 'vitest'
import { providerSchemasOf } from '../../settings/destinations/destination-schemas.ts'
import { labelOf } from '../../settings/schema-form/field-text.ts'
import { type Components, type JsonSchema, resolve } from '../../settings/schema-form/json-schema.ts'
import { stepSchemasOf } from '../../settings/workflows/workflow-draft.ts'
import { formTexts } from './de/form-texts.ts'
import { ruleTexts } from './de/rule-texts.ts'
import { translate } from './de.ts'

const { components, convert } = jsonSchemas()
function resolved(schema: Parameters<typeof convert>[0]) {
  return resolve(convert(schema, 'input') as JsonSchema, components as Components)
}

/** The label and help of every field that a form of this schema has. */
function textsOf(schema: JsonSchema): string[] {
  return [
    ...(schema.description ? [schema.description] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
      part.const === undefined ? [labelOf(name), ...textsOf(part)] : [],
    ),
    ...(schema.items ? textsOf(schema.items) : []),
  ]
}

test('every field of every destination and every step of a workflow has German texts', () => {
  const destinations = providerSchemasOf(resolved(CreateDestination)).flatMap(
    ({ description, config, credentials }) => [
      description,
      ...textsOf({ ...config, description: '' }),
      ...textsOf(credentials),
    ],
  )
  const steps = Object.values(stepSchemasOf(resolved(WorkflowStep))).flatMap((step) => {
    const { destination_id: _, ...properties } = step.properties!
    return textsOf({ ...step, properties })
  })
  const labels = Object.values(documentSchemas).map(({ label }) => label)
  const missing = [...destinations, ...steps, ...labels].filter((text) => !(text in formTexts))
  expect(missing).toEqual([])
  expect(destinations.length).toBeGreaterThan(100)
})

test('every rule of e-invoices has a German text', () => {
  expect(Object.values(einvoiceRules).filter((text) => !(text in ruleTexts))).toEqual([])
})

test('what is wrong with a value is said in German, with what varies in it', () => {
  expect(translate('expected 1 to 200 characters')).toBe('Erwartet werden 1 bis 200 Zeichen.')
  expect(translate('is missing: expected text')).toBe('Füllen Sie das aus.')
  expect(translate('"nope" is no field of the schema')).toBe('„nope“ ist kein Feld dieser Art von Dokument.')
  expect(translate('something new')).toBe('something new')
})
