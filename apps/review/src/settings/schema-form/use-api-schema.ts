import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useNumora } from '../../api/numora.tsx'
import { type Components, type JsonSchema, resolve } from './json-schema.ts'

type ApiDescription = { components: { schemas: Components } }

/** A schema of the API's own description, without references: what forms are made of. */
export function useApiSchema(name: string): UseQueryResult<JsonSchema> {
  const numora = useNumora()
  return useQuery({
    queryKey: ['openapi'],
    queryFn: async () => (await numora.request('GET', '/openapi.json')) as ApiDescription,
    staleTime: Number.POSITIVE_INFINITY,
    select: ({ components }) => resolve({ $ref: `#/components/schemas/${name}` }, components.schemas),
  })
}
