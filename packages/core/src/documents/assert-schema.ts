import { autoSchema, type SchemaId, type SubmittableSchema, schemaIds } from '@numora/contract'
import { Problem } from '../problem.ts'

/** Throws `invalid_schema` for anything that documents cannot be read by; `auto` is no schema. */
export function assertSchema(schema: string): asserts schema is SchemaId {
  assertOneOf(schemaIds, schema)
}

/** Throws `invalid_schema` for anything that documents cannot be submitted as. */
export function assertSubmittable(schema: string): asserts schema is SubmittableSchema {
  assertOneOf([...schemaIds, autoSchema], schema)
}

function assertOneOf(allowed: string[], schema: string): void {
  if (allowed.includes(schema)) return
  const message = `expected one of ${allowed.join(', ')}`
  throw new Problem('invalid_schema', `schema: ${message}`, { details: [{ path: 'schema', message }] })
}
