import type { DocumentStatus, DocumentsListQuery, SchemaId } from '@numora/client'

export type ListFilters = {
  status?: DocumentStatus[]
  schema?: SchemaId[]
  query?: string
  assignee?: string
  sort?: 'newest' | 'doubt'
  externalId?: string
  createdAfter?: string
  createdBefore?: string
  updatedAfter?: string
  metadata?: Record<string, string>
}

/** Converts a command's filters to those of the API. */
export function listQuery(filters: ListFilters): DocumentsListQuery {
  const { externalId, createdAfter, createdBefore, updatedAfter } = filters
  const { status, schema, query, assignee, sort, metadata } = filters
  return {
    ...(status && { status }),
    ...(schema && { schema }),
    ...(query && { query }),
    ...(assignee && { assignee }),
    ...(sort && { sort }),
    ...(externalId && { external_id: externalId }),
    ...(createdAfter && { created_after: createdAfter }),
    ...(createdBefore && { created_before: createdBefore }),
    ...(updatedAfter && { updated_after: updatedAfter }),
    ...(metadata && { metadata }),
  }
}
