import {
  type contract,
  documentResults,
  documentSchemas,
  type SchemaId,
  type SchemaResource,
  schemaIds,
  taxLineFieldsOf,
} from '@numora/contract'
import { Problem } from '@numora/core'
import { z } from 'zod'
import type { Verbs } from '../http/verbs.ts'

export const schemas: Verbs<typeof contract.schemas> = {
  async list() {
    return { status: 200, body: { data: schemaIds.map(summary) } }
  },
  async get({ params: { id } }) {
    const schema = resources.find((resource) => resource.id === id)
    if (!schema) throw new Problem('not_found', 'There is no such schema.')
    return { status: 200, body: schema }
  },
}

function summary(id: SchemaId) {
  return { id, label: documentSchemas[id].label, status: documentSchemas[id].status }
}

const resources: SchemaResource[] = schemaIds.map((id) => ({
  ...summary(id),
  fields: [...documentSchemas[id].fields],
  line_item_fields: [...documentSchemas[id].lineItemFields],
  tax_line_fields: [...taxLineFieldsOf(id)],
  json_schema: z.toJSONSchema(documentResults[id], { target: 'draft-2020-12' }),
}))
