import { autoSchema, type SubmittableSchema } from '@numora/contract'
import type { Document } from '../generated/client.ts'

/** A document that was submitted as `auto` becomes `auto` again. */
export function schemaAnew({ schema, submittedSchema }: Document): SubmittableSchema {
  return submittedSchema === autoSchema ? autoSchema : schema
}
