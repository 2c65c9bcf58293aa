import type { FieldDefinition, SchemaId } from '@numora/contract'
import { useQuery } from '@tanstack/react-query'
import { useNumora } from '../api/numora.tsx'
import { schemaQuery } from '../document/load/queries.ts'

/** The fields of a schema; none until they are loaded. */
export function useSchema(id: SchemaId | undefined): {
  fields: FieldDefinition[]
  lineItemFields: FieldDefinition[]
} {
  const { data } = useQuery(schemaQuery(useNumora(), id))
  return { fields: data?.fields ?? [], lineItemFields: data?.line_item_fields ?? [] }
}
