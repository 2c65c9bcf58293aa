import type { Numora } from '@numora/client'
import type { DocumentResource, DocumentResult, SchemaResource } from '@numora/contract'
import { queryOptions } from '@tanstack/react-query'

/** A document, waiting on the server while it is being read. */
export function documentQuery(numora: Numora, id: string) {
  return queryOptions({
    queryKey: ['document', id],
    queryFn: async ({ signal }) => (await numora.documents.get(id, {}, { signal })) as DocumentResource,
  })
}

export function resultQuery(numora: Numora, id: string) {
  return queryOptions({
    queryKey: ['result', id],
    queryFn: async ({ signal }) => (await numora.documents.result(id, { signal })) as DocumentResult,
  })
}

/** The fields of a schema. A schema does not change. */
export function schemaQuery(numora: Numora, schema: DocumentResult['schema'] | undefined) {
  return queryOptions({
    queryKey: ['schema', schema],
    queryFn: async () => (await numora.schemas.get(schema!)) as SchemaResource,
    enabled: schema !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
