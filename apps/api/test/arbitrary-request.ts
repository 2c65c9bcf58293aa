import fc from 'fast-check'
import { z } from 'zod'
import type { ContractRoute } from './contract-routes.ts'

// biome-ignore lint/suspicious/noExplicitAny: JSON Schema has any form.
type Schema = Record<string, any>

/** Text that is meaningful, and sometimes text that is likely to cause trouble. */
function arbitraryText(pool: string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...pool) },
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme' }) },
    fc.constantFrom(
      '',
      '\0',
      '\ud800',
      '%00',
      "'; DROP TABLE documents; --",
      '__proto__',
      '..',
      '🧾',
      '0',
      '-1',
    ),
    fc.constantFrom('cur_MQ', 'cur_AA', 'x'.repeat(300), 'x'.repeat(3_000)),
  )
}

const instants = fc.constantFrom(
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '2026-03-01T12:00:00+14:00',
  '2026-03-01T12:00:00.123456789Z',
  '2026-03-01T12:00:00.000Z',
)

function cursorOf(key: string) {
  return `cur_${Buffer.from(key).toString('base64url')}`
}
const cursors = fc.constantFrom(
  ...['doc_01jpwq4q9m7q4q2k8dax1x1q5n', '12', '0', '999999999999999999999', '\0', ''].map(cursorOf),
)

/** Mostly small, so that a list stays short. */
function smallInteger({ minimum = 0, maximum = 9 }: Schema) {
  const min = Math.ceil(minimum)
  return fc.integer({ min, max: Math.max(min, Math.min(maximum, 100)) })
}

/** Values that usually match a JSON Schema. */
function fitting(schema: Schema, root: Schema, texts: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const inner = (schema: Schema) => fitting(schema, root, texts)
  if (schema.$ref) return inner(root.$defs[schema.$ref.split('/').at(-1)])
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const branches = schema.anyOf ?? schema.oneOf
  if (branches) return fc.oneof(...branches.map(inner))
  switch (schema.type) {
    case 'object': {
      if (!schema.properties)
        return fc.dictionary(texts, inner(schema.additionalProperties ?? {}), { maxKeys: 3 })
      const properties = Object.entries<Schema>(schema.properties).map(([name, value]) => [
        name,
        name === 'cursor' ? cursors : inner(value),
      ])
      return fc.record(Object.fromEntries(properties), { requiredKeys: schema.required ?? [] })
    }
    case 'array':
      return fc.array(inner(schema.items), { maxLength: 3 })
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return fc.oneof(
        {
          weight: 9,
          arbitrary: smallInteger(schema),
        },
        fc.constantFrom('', '0x10', '1e1', '+5', ' 5', '05', -1, 1e21),
      )
    case 'null':
      return fc.constant(null)
    default:
      return schema.format === 'date-time' ? fc.oneof(instants, instants, texts) : texts
  }
}

function jsonSchema(schema: unknown): Schema | undefined {
  return schema instanceof z.ZodType
    ? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    : undefined
}

/** Bodies that usually match a schema. */
export function arbitraryBody(schema: z.ZodType): fc.Arbitrary<unknown> {
  const texts = arbitraryText(['2026-03-01T12:00:00.000Z', 'webhook', 'https://example.com', 'invoice_v2'])
  const body = jsonSchema(schema)!
  return fc.oneof({ weight: 9, arbitrary: fitting(body, body, texts) }, fc.jsonValue())
}

export type ArbitraryRequest = { params: Record<string, string>; query: string; body: unknown }

/** Requests to a route with meaningful values from a pool, and with other values. */
export function arbitraryRequest(
  { path, route }: ContractRoute,
  pool: Record<string, string[]>,
): fc.Arbitrary<ArbitraryRequest> {
  const texts = arbitraryText(Object.values(pool).flat())
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  const ids = (name: string) => {
    const known = pool[name === 'id' ? path.split('/')[2]! : name] ?? ['1']
    return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, texts)
  }
  const querySchema = jsonSchema(route.query)
  const query = querySchema
    ? fc.oneof(
        { weight: 15, arbitrary: fitting(querySchema, querySchema, texts) },
        fc.dictionary(texts, texts),
      )
    : fc.constant({})
  const bodySchema = 'body' in route ? jsonSchema(route.body) : undefined
  const body = bodySchema
    ? fc.oneof({ weight: 15, arbitrary: fitting(bodySchema, bodySchema, texts) }, fc.jsonValue())
    : fc.constant(undefined)
  return fc.record({
    params: fc.record(Object.fromEntries(names.map((name) => [name, ids(name).map(encode)]))),
    query: query.map((values) => toQuery(values as object)),
    body,
  })
}

/** Lone surrogates have no encoding, and a path has no empty part. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('.', '%2E') || '%20'
}

function toQuery(values: object): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((one) => [name, one])
        : typeof value === 'object' && value !== null
          ? Object.entries(value).map(([key, one]) => [`${name}[${key}]`, one])
          : [[name, value]],
    )
    .map(([name, value]) => `${encode(String(name))}=${encode(String(value))}`)
    .join('&')
}
