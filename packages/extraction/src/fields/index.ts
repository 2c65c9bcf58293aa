import type { SchemaId } from '@numora/contract'
import type { ExtractionResult, ReadFile } from '../model.ts'
import { extractWith, type Known } from './extract-with.ts'
import { loadModel } from './ranker/model.ts'

/** Reads fields from words, for a schema or for the one that fits. */
export function extractFields(read: ReadFile, schema: SchemaId | 'auto', known?: Known): ExtractionResult {
  return extractWith(loadModel(), read, schema, known)
}
