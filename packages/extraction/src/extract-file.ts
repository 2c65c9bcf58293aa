import type { SchemaId } from '@numora/contract'
import { extractFields } from './fields/index.ts'
import type { ExtractionResult } from './model.ts'
import { readFile } from './read/read-file.ts'

/** Bytes to fields, in this process: only for the guarded child and for measuring. */
export const extractFile = async (
  bytes: Uint8Array,
  schema: SchemaId | 'auto',
  onPageCount?: (pageCount: number) => void,
): Promise<ExtractionResult> => {
  const read = await readFile(bytes, { onPageCount })
  return read.ok ? extractFields(read.file, schema) : read
}
