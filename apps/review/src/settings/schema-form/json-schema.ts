/** The parts of JSON Schema that the API's description uses. */
export type JsonSchema = {
  $ref?: string
  type?: string
  description?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  items?: JsonSchema
  enum?: string[]
  const?: string
  oneOf?: JsonSchema[]
  anyOf?: JsonSchema[]
  allOf?: JsonSchema[]
  examples?: unknown[]
  format?: string
  maxLength?: number
}

export type Components = Record<string, JsonSchema>

/** The schema without references: every part of it is written out. What stands beside a reference has priority. */
export function resolve(schema: JsonSchema, components: Components): JsonSchema {
  const { $ref, allOf, ...own } = schema
  const [referred] = [$ref, ...(allOf ?? []).map((part) => part.$ref)].filter((ref) => ref !== undefined)
  const base = referred === undefined ? {} : components[referred.slice(referred.lastIndexOf('/') + 1)]
  const all = { ...base, ...own }
  const each = (part: JsonSchema) => resolve(part, components)
  return {
    ...all,
    ...(all.properties && {
      properties: Object.fromEntries(
        Object.entries(all.properties).map(([name, part]) => [name, each(part)]),
      ),
    }),
    ...(all.items && { items: each(all.items) }),
    ...(typeof all.additionalProperties === 'object' && {
      additionalProperties: each(all.additionalProperties),
    }),
    ...(all.oneOf && { oneOf: all.oneOf.map(each) }),
  }
}

/** How a value of a schema is edited. */
export type Kind = 'choice' | 'boolean' | 'number' | 'text' | 'record' | 'group' | 'groups' | 'json'

export function kindOf(schema: JsonSchema): Kind {
  const { type, items } = schema
  if (schema.enum) return 'choice'
  if (type === 'boolean') return 'boolean'
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'string') return 'text'
  if (type === 'array' && items?.properties) return 'groups'
  if (type === 'object' && schema.properties) return 'group'
  if (type === 'object' && typeof schema.additionalProperties === 'object') return 'record'
  return 'json'
}
