import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { list } from './pagination.ts'
import { SchemaIdValue } from './results.ts'
import { FieldDefinition } from './schemas/field-definition.ts'
import { scope } from './scopes.ts'

const c = initContract()

const summary = {
  id: SchemaIdValue,
  label: z.string().describe('Name for people, in English'),
  status: z
    .enum(['active', 'deprecated'])
    .describe('`deprecated`: still works, but a newer schema should be used'),
}

export const SchemaSummary = z.object(summary).meta({
  id: 'SchemaSummary',
  description: 'A kind of document that can be read',
  examples: [{ id: 'invoice_v2', label: 'Invoice', status: 'active' }],
})

export const SchemaResource = z
  .object({
    ...summary,
    fields: z.array(FieldDefinition).describe('The fields of the document as a whole'),
    line_item_fields: z.array(FieldDefinition).describe('The fields of each line item'),
    tax_line_fields: z
      .array(FieldDefinition)
      .describe('The fields of each tax line; empty if the schema has none'),
    json_schema: z.record(z.string(), z.unknown()).describe('JSON Schema 2020-12 of the result'),
  })
  .meta({ id: 'Schema', description: 'A kind of document that can be read, with its fields' })
export type SchemaResource = z.infer<typeof SchemaResource>

export const schemas = c.router({
  list: {
    method: 'GET',
    path: '/v1/schemas',
    responses: { 200: list(SchemaSummary, 'SchemaList') },
    metadata: scope('documents:read'),
    summary: 'List schemas',
    description:
      'The kinds of documents that can be read; a submission names one, or leaves the choice to the reading with `auto`.',
  },
  get: {
    method: 'GET',
    path: '/v1/schemas/:id',
    pathParams: z.object({
      id: z.string().meta({ description: 'Id of a schema', examples: ['invoice_v2'] }),
    }),
    responses: { 200: SchemaResource },
    metadata: scope('documents:read', { byReviewLink: true }),
    summary: 'Get a schema',
    description:
      'Its fields with their types and meaning, and a JSON Schema of its results. A schema never changes in a way ' +
      'that breaks a reader; such a change gets a new id.',
  },
})
