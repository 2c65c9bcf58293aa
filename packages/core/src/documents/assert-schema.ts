import { type SchemaId, schemaIds } from '@numora/contract'
import { Problem } from '../problem.ts'

/** Throws `invalid_schema`, with the schemas that there are, for another one. */
export function assertSchema(schema: string): asserts schema is SchemaId {
  if (!(schemaIds as string[]).includes(schema))
    throw new Problem('invalid_schema', `schema: expected one of ${schemaIds.join(', ')}`, {
      details: [{ path: 'schema', message: `expected one of ${schemaIds.join(', ')}` }],
    })
}
