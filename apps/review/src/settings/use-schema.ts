import type { FieldDefinition, SchemaId } from '@numora/contract'
import { useQuery } from '@tanstack/react-query'
import { useNumora } from '../api/numora.tsx'

/** The fields of a schema; none until they are loaded. */
export type Fields = { fields: FieldDefinition[]; lineItemFields: FieldDefinition[] }

export function useSchema(id: SchemaId | undefined): Fields {
  const numora = useNumora()
  const { data } = useQuery({
    queryKey: ['schemas', id],
    queryFn: async () => await numora.schemas.get(id!),
    enabled: id !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return { fields: data?.fields ?? [], lineItemFields: data?.line_item_fields ?? [] }
}
