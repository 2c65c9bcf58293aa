import { type JsonSchema, kindOf } from './json-schema.ts'

/** A value while it is edited: numbers and JSON as typed, records as pairs, what is absent as undefined. */
export type Draft = string | boolean | undefined | Pair[] | Draft[] | { [name: string]: Draft }
export type Pair = { key: string; value: string }
export type GroupDraft = { [name: string]: Draft }

/** The draft of a JSON value, by its schema. */
export function draftOf(schema: JsonSchema, value: unknown): Draft {
  const kind = kindOf(schema)
  if (kind === 'group') {
    if (value === undefined) return undefined
    const properties = value as Record<string, unknown>
    return mapProperties(schema, (part, name) => draftOf(part, properties[name]))
  }
  if (kind === 'groups') return ((value ?? []) as unknown[]).map((item) => draftOf(schema.items!, item))
  if (kind === 'record')
    return Object.entries((value ?? {}) as object).map(([key, item]) => ({ key, value: String(item) }))
  if (value === undefined) return kind === 'boolean' ? undefined : ''
  if (kind === 'boolean') return value as boolean
  return kind === 'json' ? JSON.stringify(value) : String(value)
}

/** An empty draft, with its required groups. */
export function emptyDraft(schema: JsonSchema): GroupDraft {
  return mapProperties(schema, (part, name) =>
    kindOf(part) === 'group' && schema.required?.includes(name) ? emptyDraft(part) : draftOf(part, undefined),
  )
}

/** The JSON of a draft; what was left empty is not in it. */
export function jsonOf(schema: JsonSchema, draft: Draft): unknown {
  const kind = kindOf(schema)
  if (draft === undefined || draft === '') return undefined
  if (kind === 'group') {
    const values = Object.entries(schema.properties!).flatMap(([name, part]) => {
      const value = jsonOf(part, (draft as GroupDraft)[name])
      return value === undefined ? [] : [[name, value] as const]
    })
    return Object.fromEntries(values)
  }
  if (kind === 'groups') {
    const items = (draft as Draft[]).map((item) => jsonOf(schema.items!, item) ?? {})
    return items.length === 0 ? undefined : items
  }
  if (kind === 'record') return recordOf(schema, draft as Pair[])
  if (kind === 'number') return numberOr(draft as string)
  if (kind === 'json') return parsedOr(draft as string)
  return draft
}

function recordOf(schema: JsonSchema, pairs: Pair[]): Record<string, unknown> | undefined {
  const item = schema.additionalProperties as JsonSchema
  // Without one type of its own, a value is what it looks like.
  const jsonOfText = (text: string) => (item.type === 'string' ? text : parsedOr(text))
  const entries = pairs
    .filter(({ key }) => key !== '')
    .map(({ key, value }) => [key, jsonOfText(value)] as const)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** The number that a text is; a text that is none is sent as it is, and refused. */
function numberOr(text: string): number | string {
  const number = Number(text)
  return text.trim() === '' || Number.isNaN(number) ? text : number
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function mapProperties(schema: JsonSchema, map: (part: JsonSchema, name: string) => Draft): GroupDraft {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, part]) => [name, map(part, name)]),
  )
}
