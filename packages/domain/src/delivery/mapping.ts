import {
  type DocumentResult,
  documentSchemas,
  type ErrorDetail,
  type FieldDefinition,
  type MappedField,
  type MappingInput,
  type SchemaId,
  transforms,
} from '@numora/contract'
import { transformValue } from './transform-value.ts'

/** The parts of a document that a payload is made from. */
export type MappedDocument = {
  id: string
  externalId: string | null
  metadata: Record<string, string>
  result: DocumentResult
}

export type Payload = Record<string, unknown>
type Source = (name: string) => string | null | undefined

/** A record's own property, never one that every object inherits, because the caller chose the name. */
function own<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** Everything in a mapping that does not match the schema; empty if it is valid. */
export function checkMapping(schema: SchemaId, mapping: MappingInput): ErrorDetail[] {
  const { fields, lineItemFields } = documentSchemas[schema]
  const lines = mapping.line_items
  const names = [...mapping.fields.map((field) => field.to), ...(lines ? [lines.to] : [])]
  return [
    ...checkFields('fields', mapping.fields, fields),
    ...names.flatMap((name, index) =>
      checkName(index < mapping.fields.length ? `fields.${index}.to` : 'line_items.to', name, names, index),
    ),
    ...(lines ? checkFields('line_items.fields', lines.fields, lineItemFields) : []),
    ...(lines?.fields ?? []).flatMap((field, index, all) =>
      checkName(
        `line_items.fields.${index}.to`,
        field.to,
        all.map((other) => other.to),
        index,
      ),
    ),
  ]
}

function checkFields(
  path: string,
  mapped: MappedField[],
  definitions: readonly FieldDefinition[],
): ErrorDetail[] {
  return mapped.flatMap((field, index) => {
    const details: ErrorDetail[] = []
    const { from, transform } = field
    if (from === undefined && field.default === undefined)
      details.push({ path: `${path}.${index}`, message: 'expected from or default' })
    if (from !== undefined && !isKnownSource(from, definitions))
      details.push({ path: `${path}.${index}.from`, message: `"${from}" is no field of the schema` })
    if (transform !== undefined && !Object.hasOwn(transforms, transform))
      details.push({
        path: `${path}.${index}.transform`,
        message: `"${transform}" is none of ${Object.keys(transforms).join(', ')}`,
      })
    return details
  })
}

/** A name must have no empty part, must not repeat another and must not be inside another. */
function checkName(path: string, name: string, names: string[], index: number): ErrorDetail[] {
  if (name.split('.').some((part) => part === '' || part === '__proto__'))
    return [{ path, message: `"${name}" is no name: expected parts joined by dots` }]
  const clash = names.find(
    (other, at) =>
      at < index && (other === name || other.startsWith(`${name}.`) || name.startsWith(`${other}.`)),
  )
  return clash === undefined ? [] : [{ path, message: `"${name}" clashes with "${clash}"` }]
}

function isKnownSource(from: string, definitions: readonly FieldDefinition[]): boolean {
  return (
    from === 'document_id' ||
    from === 'external_id' ||
    from === 'vendor_code' ||
    /^metadata\../.test(from) ||
    definitions.some((definition) => definition.name === from)
  )
}

/**
 * The payload for a destination: by its mapping, or without one the result with `external_id` and `metadata`.
 */
export function payloadFrom(mapping: MappingInput | undefined, document: MappedDocument): Payload {
  const { id, externalId, metadata, result } = document
  if (!mapping) return { ...result, external_id: externalId, metadata }
  const sourceOf =
    (fields: Record<string, { value: string | null }>): Source =>
    (name) => {
      if (name === 'document_id') return id
      if (name === 'external_id') return externalId
      if (name === 'vendor_code') return result.vendor_code
      if (name.startsWith('metadata.')) return own(metadata, name.slice('metadata.'.length))
      return own(fields, name)?.value
    }
  const payload = build(mapping.fields, sourceOf(result.fields))
  const lines = mapping.line_items
  if (lines)
    setAtPath(
      payload,
      lines.to,
      result.line_items.map((item) => build(lines.fields, sourceOf(item.fields))),
    )
  return payload
}

function build(fields: MappedField[], source: Source): Payload {
  const payload: Payload = {}
  for (const field of fields) {
    const value = field.from === undefined ? undefined : source(field.from)
    setAtPath(
      payload,
      field.to,
      value == null ? (field.default ?? null) : transformValue(value, field.transform),
    )
  }
  return payload
}

function setAtPath(payload: Payload, path: string, value: unknown): void {
  const parts = path.split('.')
  const last = parts.pop()!
  let at = payload
  for (const part of parts) {
    if (!Object.hasOwn(at, part)) at[part] = {}
    at = at[part] as Payload
  }
  at[last] = value
}
