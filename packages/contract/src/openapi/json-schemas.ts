import { z } from 'zod'

export type Json = Record<string, unknown>

/** Removes redundant keywords, and adds what zod does not state. */
function simplify({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Json }) {
  const { def } = zodSchema._zod
  // zod leaves both out for transformed values; here they have the form that callers send.
  const examples = z.globalRegistry.get(zodSchema)?.examples
  if (examples) jsonSchema.examples ??= examples
  if (def.type === 'default') jsonSchema.default ??= def.defaultValue
  if (jsonSchema.format === 'date-time') delete jsonSchema.pattern
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  // A tuple of one type becomes an array of fixed length, which generators and linters support better.
  if (new Set(((jsonSchema.prefixItems ?? []) as Json[]).map((item) => JSON.stringify(item))).size === 1) {
    jsonSchema.items = (jsonSchema.prefixItems as Json[])[0]
    delete jsonSchema.prefixItems
  }
  // Answers may get new properties: only schemas that are strict in zod are closed.
  if (def.type === 'object' && def.catchall?._zod.def.type !== 'never') delete jsonSchema.additionalProperties
  if (def.type === 'union' && 'discriminator' in def) {
    const propertyName = def.discriminator as string
    const mapping: Record<string, string> = {}
    for (const option of def.options) {
      const id = z.globalRegistry.get(option)?.id
      if (!id) return
      for (const value of option._zod.propValues?.[propertyName] ?? [])
        mapping[String(value)] = `#/components/schemas/${id}`
    }
    jsonSchema.discriminator = { propertyName, mapping }
  }
}

/**
 * Converts zod schemas to JSON Schema 2020-12. Schemas with a `meta.id` are collected in `components` and
 * referred to.
 */
export function jsonSchemas() {
  const components: Record<string, Json> = {}

  const collect = (name: string, schema: Json) => {
    const known = components[name]
    if (known && JSON.stringify(known) !== JSON.stringify(schema))
      throw new Error(`Two different schemas are named ${name}`)
    components[name] = schema
  }

  const hoist = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(hoist)
    if (node === null || typeof node !== 'object') return node
    const { $schema: _, $defs = {}, ...rest } = node as Json
    for (const [name, schema] of Object.entries($defs as Json)) collect(name, hoist(schema) as Json)
    return Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [
        key,
        key === '$ref' ? String(value).replace('#/$defs/', '#/components/schemas/') : hoist(value),
      ]),
    )
  }

  const convert = (schema: z.ZodType, io: 'input' | 'output'): Json =>
    hoist(
      z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any', override: simplify }),
    ) as Json

  return { components, convert }
}
