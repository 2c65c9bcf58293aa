import type { Json } from '@numora/contract/openapi'

/*
 * Stricter types for values that the contract accepts as any text and the server checks. `S` makes the type
 * generic: `ReviewPatch<'invoice_v2'>`. Names in lists are only suggestions, since programs compute them.
 */
const refinements: Record<string, Record<string, string>> = {
  UploadDocument: { schema: 'S' },
  CreateDocument: { schema: 'S' },
  Document: { schema: 'S' },
  Reprocess: { schema: 'SubmittableSchema' },
  CreateRoute: { schema: 'SchemaId' },
  ReviewPatch: {
    fields: 'Partial<Record<FieldName<S>, string | null>>',
    line_items: 'LineItemPatch<S>[]',
    confirmed_general_field_names: '(FieldName<S> | (string & {}))[]',
  },
  LineItemPatch: { fields: 'Partial<Record<LineItemFieldName<S>, string | null>>' },
  ReviewStateInput: { confirmed_general_field_names: '(FieldName | (string & {}))[]' },
}

/** Types of path parameters, by their name. */
const parameterTypes: Record<string, string> = { schema: 'SchemaId', 'schemas.id': 'SchemaId' }

/** The type to print for a property, if the contract's own is less strict. */
export function refined(owner: string | undefined, property: string) {
  return refinements[owner ?? '']?.[property]
}

export function refinedParameter(resource: string, name: string) {
  return parameterTypes[`${resource}.${name}`] ?? parameterTypes[name]
}

/** The parameters of a generic type; what a document is or was submitted as may be `auto`. */
export function parametersOf(owner: string) {
  const properties = refinements[owner] ?? {}
  if (!Object.values(properties).some((type) => /\bS\b/.test(type))) return ''
  const schema = properties.schema === 'S' ? 'SubmittableSchema' : 'SchemaId'
  return `<S extends ${schema} = ${schema}>`
}

/** Throws for a refinement of a property that no longer exists. */
export function assertRefinements(components: Record<string, Json>) {
  for (const [owner, properties] of Object.entries(refinements))
    for (const property of Object.keys(properties))
      if (!JSON.stringify(components[owner] ?? {}).includes(`"${property}":`))
        throw new Error(`The contract has no ${owner}.${property} to refine`)
}

/** Declarations that the refinements use. */
export const fieldNames = `/** What was read, by the id of the schema */
export type ResultOf<S extends SchemaId = SchemaId> = Extract<DocumentResult, { schema: S }>

/** What the schema of a document may be that was submitted as \`S\`: that of \`auto\` stays undecided where it fails */
export type ReadSchema<S extends SubmittableSchema> = S extends 'auto' ? SubmittableSchema : S

/** The names of a schema's fields; of all schemas if none is given */
export type FieldName<S extends SchemaId = SchemaId> = S extends SchemaId ? keyof ResultOf<S>['fields'] : never

/** The names of the fields of a schema's line items */
export type LineItemFieldName<S extends SchemaId = SchemaId> =
  ResultOf<S> extends infer R ? (R extends { line_items: { fields: infer F }[] } ? keyof F : never) : never
`
