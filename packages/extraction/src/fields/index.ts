import type { SchemaId } from '@numora/contract'
import type { ReadFile, Reading } from '../file-content.ts'
import { extractWith, type Known } from './extract-with.ts'
import { loadRankerModel } from './ranker/ranker-weights.ts'

/** Words to fields of a schema, or of the one that fits. */
export function extractFields(read: ReadFile, schema: SchemaId | 'auto', known?: Known): Reading {
  return extractWith(loadRankerModel(), read, schema, known)
}
