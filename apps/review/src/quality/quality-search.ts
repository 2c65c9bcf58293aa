import type { SchemaId } from '@numora/contract'

export const periods = ['30', '90', '365'] as const
type Period = (typeof periods)[number]

/** What is shown of the quality, as it is in the address. */
export type QualitySearch = { days?: Period; schema?: SchemaId; by?: 'user' | 'api_key' }

/** Takes what it knows from the query of an address, and leaves out the rest. */
export function validateQualitySearch(search: Record<string, unknown>): QualitySearch {
  const { days, schema, by } = search
  const period = periods.find((each) => each === String(days))
  return {
    ...(period && { days: period }),
    // An unknown schema is refused by the API, which says so.
    ...(typeof schema === 'string' && { schema: schema as SchemaId }),
    ...((by === 'user' || by === 'api_key') && { by }),
  }
}
