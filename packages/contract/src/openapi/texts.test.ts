import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { DeliveryRequested } from '../deliveries.ts'
import { WebhookEvent } from '../events.ts'
import { openApi } from '../openapi.ts'
import { contract } from '../router.ts'
import { documentSchemas, type SchemaId, schemaIds } from '../schemas/document-schemas.ts'
import { examples } from './examples.ts'
import type { Json } from './json-schemas.ts'

const document = await openApi()
const components = document.components.schemas!
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
)
const parameters = [
  ...operations.flatMap(({ operation }) => operation.parameters),
  ...Object.values(document.components.parameters!),
  ...Object.values(document.webhooks).flatMap(({ post }) => (post as { parameters: Json[] }).parameters),
].filter((parameter) => 'name' in parameter)

function isObject(node: unknown): node is Json {
  return typeof node === 'object' && node !== null
}

function componentOf({ $ref }: Json) {
  return components[String($ref).split('/').at(-1)!]
}

/** Every schema below a node of the document, with its path; examples are skipped. */
function schemasIn(node: unknown, path: string): [path: string, schema: Json][] {
  if (!isObject(node)) return []
  const inner = Object.entries(node).flatMap(([key, value]) =>
    key === 'examples' || key === 'example' ? [] : schemasIn(value, `${path}.${key}`),
  )
  return [[path, node], ...inner]
}
const schemas = [
  ...schemasIn(components, ''),
  ...operations.flatMap(({ name, operation }) => schemasIn(operation, name)),
]
const properties = schemas.flatMap(([path, { type, properties }]) =>
  type === 'object' && isObject(properties)
    ? Object.entries(properties as Record<string, Json>).map(
        ([name, schema]) => [`${path}.${name}`, schema] as const,
      )
    : [],
)

describe('every text', () => {
  it.each(operations)('$name says more than its scope', ({ operation }) => {
    expect(operation.summary).toBeTruthy()
    expect(
      String(operation.description).replace(/Needs (the scope .*|no API key|any valid key or session)\.$/, '')
        .length,
    ).toBeGreaterThan(20)
  })

  it('exists for every named schema, property, parameter and header', () => {
    const described = (schema: Json) => schema.description ?? componentOf(schema)?.description
    const named = Object.entries({ ...components, ...document.components.headers! })
    const silent = [
      ...named,
      ...properties,
      ...parameters.map((parameter) => [parameter.name, parameter] as const),
    ]
      .filter(([, schema]) => !described(schema))
      .map(([name]) => name)
    expect(silent).toEqual([])
  })

  it('of a field of a result is the one of its definition', () => {
    for (const id of schemaIds)
      for (const field of documentSchemas[id].fields)
        expect(components[fieldsNameOf(id)]!.properties).toHaveProperty(
          `${field.name}.description`,
          expect.stringContaining(`${field.label}: ${field.description}`),
        )
  })
})

/** The component of a schema's fields, which its result refers to. */
function fieldsNameOf(id: SchemaId): string {
  const result = Object.values(components).find(({ properties }) => {
    const { schema } = (properties ?? {}) as Record<string, Json>
    return schema?.const === id
  })
  return String((result!.properties as Record<string, Json>).fields!.$ref)
    .split('/')
    .at(-1)!
}

/** Where in the components examples have a value: `Document.file`, `DocumentFile.name`. */
const shown = new Set<string>()

function show(schema: Json, value: unknown, path: string): void {
  if (schema.$ref) {
    show(componentOf(schema)!, value, `.${String(schema.$ref).split('/').at(-1)}`)
    return
  }
  for (const keyword of ['anyOf', 'oneOf'])
    ((schema[keyword] ?? []) as Json[]).forEach((branch, index) => {
      if (accepts(branch, value)) show(branch, value, `${path}.${keyword}.${index}`)
    })
  if (Array.isArray(value))
    for (const item of value) show((schema.items ?? {}) as Json, item, `${path}.items`)
  if (Array.isArray(value) || !isObject(value)) return
  const known = (schema.properties ?? {}) as Record<string, Json>
  for (const [name, inner] of Object.entries(value)) {
    if (schema.type === 'object' && !schema.additionalProperties && !schema.propertyNames)
      expect(Object.keys(known), `${path} has no ${name}`).toContain(name)
    shown.add(`${path}.${name}`)
    if (known[name]) show(known[name], inner, `${path}.properties.${name}`)
  }
}

const $defs = JSON.parse(JSON.stringify(components).replaceAll('#/components/schemas/', '#/$defs/'))

function zodOf(schema: Json): z.ZodType {
  const text = JSON.stringify(schema)
  return z.fromJSONSchema({
    ...JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')),
    // Converting all of them for each example takes most of the time of these tests.
    ...(text.includes('"$ref"') ? { $defs } : {}),
  })
}

function accepts(schema: Json, value: unknown) {
  return zodOf(schema).safeParse(value).success
}

/** Every example in the document with its schema. */
const written: [path: string, schema: Json, value: unknown][] = [
  ...schemas.flatMap(([path, schema]) =>
    Array.isArray(schema.examples)
      ? schema.examples.map((value) => [path, schema, value] as (typeof written)[number])
      : [],
  ),
  ...[
    ...schemasIn(document.paths, ''),
    ...schemasIn(document.webhooks, ''),
    ...schemasIn(document.components, ''),
  ]
    .filter(
      ([, media]) => isObject(media.schema) && isObject(media.examples) && !Array.isArray(media.examples),
    )
    .flatMap(([path, { schema, examples }]) =>
      Object.values(examples as Record<string, { value: unknown }>).map(
        ({ value }) => [path, schema, value] as (typeof written)[number],
      ),
    ),
]
for (const [path, schema, value] of written) show(schema, value, path)

function zodSchemasIn(node: unknown, seen = new Set<unknown>()): z.ZodType[] {
  if (!isObject(node) || seen.has(node)) return []
  seen.add(node)
  if (node instanceof z.ZodType) return [node, ...zodSchemasIn(node._zod.def, seen)]
  return Object.values(node).flatMap((inner) => zodSchemasIn(inner, seen))
}

describe('every example', () => {
  it('matches the zod schema that it belongs to', () => {
    const own = zodSchemasIn([contract, WebhookEvent]).flatMap((schema) =>
      ((schema.meta()?.examples ?? []) as unknown[]).map((value) => [schema, value] as const),
    )
    const others = examples.flatMap(([schema, ...values]) => values.map((value) => [schema, value] as const))
    expect(own.length).toBeGreaterThan(30)
    for (const [schema, value] of [...own, ...others])
      expect(schema.safeParse(value).error, JSON.stringify(value)).toBeUndefined()
  })

  it('matches its schema in the document', { timeout: 30_000 }, () => {
    expect(written.length).toBeGreaterThan(200)
    for (const [path, schema, value] of written)
      expect(zodOf(schema).safeParse(value).error, `${path}: ${JSON.stringify(value)}`).toBeUndefined()
  })

  it('exists for every body, property and parameter', () => {
    const speaks = (schema: Json): boolean =>
      Boolean(
        schema.examples ??
          schema.enum ??
          ('const' in schema || schema.type === 'boolean' || schema.format === 'binary'),
      ) ||
      (schema.$ref !== undefined && speaks(componentOf(schema)!)) ||
      ((schema.anyOf ?? schema.oneOf ?? []) as Json[]).some(speaks) ||
      (isObject(schema.items) && speaks(schema.items))
    const silent = properties.filter(([path, schema]) => !shown.has(path) && !speaks(schema))
    expect(silent.map(([path]) => path)).toEqual([])
    const bodies = operations.flatMap(({ name, operation }) =>
      [operation.requestBody, ...Object.values(operation.responses)].flatMap((part) => {
        const { schema } = ((part?.content ?? {}) as Record<string, Json>)['application/json'] ?? {}
        return schema ? [[name, schema as Json] as const] : []
      }),
    )
    const isEmpty = ({ properties }: Json) => isObject(properties) && Object.keys(properties).length === 0
    const silentBodies = bodies.filter(([, schema]) => !speaks(schema) && !isEmpty(schema))
    expect(silentBodies.map(([name]) => name)).toEqual([])
    const silentParameters = parameters.filter(({ schema, examples }) => !examples && !speaks(schema as Json))
    expect(silentParameters.map(({ name }) => name)).toEqual([])
  })

  it('of a webhook has its own type', () => {
    for (const [type, webhook] of Object.entries(document.webhooks)) {
      const { content } = (webhook.post as { requestBody: { content: Record<string, Json> } }).requestBody
      const values = Object.values(
        content['application/json']!.examples as Record<string, { value: unknown }>,
      )
      const body = z.union([WebhookEvent, DeliveryRequested])
      expect(values.map(({ value }) => body.parse(value).type)).toEqual([type])
    }
  })
})
