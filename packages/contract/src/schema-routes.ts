import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { list } from './pagination.ts'
import { SchemaIdValue } from './results.ts'
import { FieldDefinition } from './schemas.ts'
import { scope } from './scopes.ts'

const c = initContract()

const summary = { id: SchemaIdValue, label: z.string(), status: z.enum(['active', 'deprecated']) }

export const SchemaSummary = z.object(summary).meta({ id: 'SchemaSummary' })

export const SchemaResource = z
  .object({
    ...summary,
    fields: z.array(FieldDefinition),
    line_item_fields: z.array(FieldDefinition),
    json_schema: z.record(z.string(), z.unknown()).describe('JSON Schema 2020-12 of the result'),
  })
  .meta({ id: 'Schema' })
export type SchemaResource = z.infer<typeof SchemaResource>

export const schemas = c.router({
  list: {
    method: 'GET',
    path: '/v1/schemas',
    responses: { 200: list(SchemaSummary, 'SchemaList') },
    metadata: scope('documents:read'),
    summary: 'List schemas',
  },
  get: {
    method: 'GET',
    path: '/v1/schemas/:id',
    pathParams: z.object({ id: z.string() }),
    responses: { 200: SchemaResource },
    metadata: scope('documents:read'),
    summary: 'Get a schema',
  },
})
