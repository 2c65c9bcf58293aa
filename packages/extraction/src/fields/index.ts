import type { SchemaId } from '@numora/contract'
import type { ExtractionResult, ReadFile } from '../model.ts'
import { extractWith, type Known } from './extract-with.ts'
import { loadModel } from './ranker/model.ts'

/** Words to fields of a schema, or of the one that fits. */
export function extractFields(read: ReadFile, schema: SchemaId | 'auto', known?: Known): ExtractionResult {
  return extractWith(loadModel(), read, schema, known)
}
