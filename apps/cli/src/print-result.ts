import {
  documentSchemas,
  type FieldDefinition,
  type ReviewReason,
  type SchemaId,
  taxLineFieldsOf,
} from '@numora/contract'
import { onOneLine } from './print.ts'

type Fields = Record<string, { value: string | null; confidence: number } | undefined>

/** The fields with a value, in the order of their schema, with their confidence. */
export function fieldRows(schema: SchemaId, fields: Fields): string[] {
  return definitionsOf(schema).flatMap(({ label, name }) => {
    const field = fields[name]
    if (field?.value == null) return []
    const confidence = `${Math.round(field.confidence * 100)} %`
    return [`  ${label.padEnd(18)} ${confidence.padStart(5)}  ${onOneLine(field.value)}`]
  })
}

export function lineItemRows(lineItems: readonly { fields: Fields }[]): string[] {
  const rows = lineItems.map((item) => {
    const values = Object.values(item.fields).map((field) => field?.value ?? '')
    return `  · ${values.filter(Boolean).map(onOneLine).join(' | ')}`
  })
  return rows.length > 0 ? ['  Line items', ...rows] : []
}

/** The review reasons, one line per code. */
export function reasonRows(schema: SchemaId, reasons: readonly ReviewReason[]): string[] {
  if (reasons.length === 0) return []
  const places = (code: string) =>
    reasons
      .filter((reason) => reason.code === code)
      .map(({ field, line_item_id, rule }) => {
        const label = field === undefined ? undefined : labelOf(schema, field)
        const place = [label, line_item_id].filter(Boolean).join(' of ')
        return rule === undefined ? place : [rule, place].filter(Boolean).join(' in ')
      })
      .filter(Boolean)
  const codes = [...new Set(reasons.map(({ code }) => code))]
  return [
    '  To look at',
    ...codes.map(
      (code) => `  · ${[code.replaceAll('_', ' '), places(code).join(', ')].filter(Boolean).join(': ')}`,
    ),
  ]
}

/** The label of a field, also of one of a tax line, such as `tax_lines.0.amount`. */
function labelOf(schema: SchemaId, field: string): string {
  const [, place, ofTax] = /^tax_lines\.(\d+)\.(.+)$/.exec(field) ?? []
  const definitions = place === undefined ? definitionsOf(schema) : taxLineFieldsOf(schema)
  const label = definitions.find(({ name }) => name === (ofTax ?? field))?.label ?? field
  return place === undefined ? label : `${label} of tax line ${Number(place) + 1}`
}

function definitionsOf(schema: SchemaId): readonly FieldDefinition[] {
  return documentSchemas[schema].fields
}
