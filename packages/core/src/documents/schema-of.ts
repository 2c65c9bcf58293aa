import { autoSchema, type SchemaId } from '@numora/contract'
import type { Document } from '../generated/client.ts'

/** The schema by which a document was read. Nothing is reviewed or delivered before it is decided. */
export function schemaOf({ id, schema }: Pick<Document, 'id' | 'schema'>): SchemaId {
  if (schema === autoSchema) throw new Error(`The schema of ${id} is not decided yet`)
  return schema
}
