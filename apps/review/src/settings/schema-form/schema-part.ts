import type { Draft } from './draft.ts'
import type { JsonSchema } from './json-schema.ts'

/** A property of an object of the API, and its value while it is edited. */
export type SchemaPart<D extends Draft = Draft> = {
  name: string
  path: string
  schema: JsonSchema
  isRequired: boolean
  /** Its values are secret, or may be. */
  isCredential: boolean
  value: D
  onChange: (value: Draft) => void
}
