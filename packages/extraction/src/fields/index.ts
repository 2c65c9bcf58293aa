import type { SchemaId } from '@numora/contract'
import type { ReadFile, Reading } from '../model.ts'
import { extractWith, type Known } from './extract-with.ts'
import { loadModel } from './ranker/model.ts'

/** Words to fields of a schema, or of the one that fits. */
export function extractFields(read: ReadFile, schema: SchemaId | 'auto', known?: Known): Reading {
  return extractWith(loadModel(), read, schema, known)
}
