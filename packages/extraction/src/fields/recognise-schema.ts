import { type SchemaId, schemaIds } from '@numora/contract'
import { attempt, type Fault } from '../fault.ts'
import type { ReadFile } from '../file-content.ts'
import { leastProbability } from '../schemas/schema-reading.ts'
import { schemaReadings } from '../schemas/schema-readings.ts'

/** The first schema whose own probability function recognises the document; undefined if none does. */
export function recogniseSchema(read: ReadFile, faults: Fault[] = []): SchemaId | undefined {
  return schemaIds.find((id) =>
    attempt(
      faults,
      'schema',
      () => (schemaReadings[id].probability?.(read, faults) ?? 0) > leastProbability,
      () => false,
    ),
  )
}
