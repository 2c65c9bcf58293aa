import { type SchemaId, schemaIds } from '@numora/contract'
import { attempt, type Fault } from '../fault.ts'
import type { ReadFile } from '../model.ts'
import { leastProbability } from '../schemas/schema-reading.ts'
import { schemaReadings } from '../schemas/schema-readings.ts'

/** The first schema that recognises a document by itself, without the ranker; undefined where none does. */
export function recogniseSchema(read: ReadFile, faults: Fault[] = []): SchemaId | undefined {
  return schemaIds.find((id) =>
    attempt(
      faults,
      'schema',
      () => (schemaReadings[id].probability?.(read) ?? 0) > leastProbability,
      () => false,
    ),
  )
}
