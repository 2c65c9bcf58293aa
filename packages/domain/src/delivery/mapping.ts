import {
  documentSchemas,
  type FieldDefinition,
  type MappedField,
  type MappingInput,
  type MappingIssue,
} from '@numora/contract'
import { lineItemLists } from './check-mapping.ts'
import { allHold } from './conditions.ts'
import type { MappedDocument } from './document-values.ts'
import {
  documentSource,
  expressionInput,
  lineItemDefinitions,
  lineItemSources,
  type Source,
} from './mapping-sources.ts'
import { renderTemplate } from './template.ts'
import { transformValue } from './transform-value.ts'

export type Payload = Record<string, unknown>

/** The result of an expression; `expected` and its details say why there is none. */
export type Evaluated = { ok: true; value: unknown } | { ok: false; expected: string; details: string }

/** What a payload needs from outside: results of expressions and rows of lookup tables. */
export type MappingTools = {
  /** Evaluates an expression over the document, or over each of the line items with these numbers. */
  evaluate(expression: string, document: object, lineNumbers: number[] | null): Promise<Evaluated[]>
  /** The values of keys in a table; those without a row are missing. */
  lookUp(table: string, keys: string[]): Promise<Map<string, string>>
}

/** A payload with the values that did not fit; `isExpression` if an expression failed. */
export type Built = { payload: Payload; issues: (MappingIssue & { isExpression: boolean })[] }

type Building = { tools: MappingTools; input: object; issues: Built['issues'] }

/**
 * The payload for a destination: by a valid mapping, or without one the result with `external_id` and `metadata`.
 * Where a value does not fit, the payload has null, or what was read if that is sent all the same.
 */
export async function payloadFrom(
  mapping: MappingInput | undefined,
  document: MappedDocument,
  tools: MappingTools,
): Promise<Built> {
  const { externalId, metadata, result } = document
  if (!mapping) {
    // The version changes with every attempt; the payload of an approval does not.
    const { updated_at: _, ...pushed } = result
    return { payload: { ...pushed, external_id: externalId, metadata }, issues: [] }
  }
  const building: Building = { tools, input: expressionInput(document), issues: [] }
  const general = documentSchemas[result.schema].fields
  const [payload] = await build('fields', mapping.fields, [documentSource(document)], general, building)
  const definitions = lineItemDefinitions(result.schema)
  for (const { path, list } of lineItemLists(mapping)) {
    const sources = lineItemSources(document).filter((source) => fits(list.when, source, definitions))
    setAtPath(payload!, list.to, await build(`${path}.fields`, list.fields, sources, definitions, building))
  }
  return { payload: payload!, issues: building.issues }
}

function fits(
  when: MappedField['when'],
  { values }: Source,
  definitions: readonly FieldDefinition[],
): boolean {
  return allHold([when ?? []].flat(), values, definitions)
}

/** One object for each source. A field is computed for all of them at once. */
async function build(
  path: string,
  fields: MappedField[],
  sources: Source[],
  definitions: readonly FieldDefinition[],
  building: Building,
): Promise<Payload[]> {
  const made = sources.map((source) => ({ source, payload: {} as Payload, names: new Set<string>() }))
  for (const [index, field] of fields.entries()) {
    const affected = made.filter(
      ({ names, source }) => !names.has(field.to) && fits(field.when, source, definitions),
    )
    const values = await valuesFor(
      `${path}.${index}`,
      field,
      affected.map(({ source }) => source),
      building,
    )
    for (const [at, { payload, names }] of affected.entries()) {
      setAtPath(payload, field.to, values[at])
      names.add(field.to)
    }
  }
  return made.map(({ payload }) => payload)
}

/** The values of a field for each of some sources. */
async function valuesFor(
  path: string,
  field: MappedField,
  sources: Source[],
  { tools, input, issues }: Building,
): Promise<unknown[]> {
  const note = (at: number, expected: string, got: unknown, more = {}): null => {
    const text = got === null ? null : shortened(typeof got === 'string' ? got : JSON.stringify(got))
    const { lineNumber: line_item } = sources[at]!
    issues.push({
      path,
      to: field.to,
      line_item,
      expected,
      got: text,
      prevents_push: true,
      isExpression: false,
      ...more,
    })
    return null
  }
  const evaluated = await evaluate(field, sources, { tools, input })
  const given = sources.map(({ values }, at) => {
    const result = evaluated?.[at]
    if (result && !result.ok)
      return note(at, result.expected, result.details, { path: `${path}.expression`, isExpression: true })
    if (result) return result.value ?? undefined
    if (field.from !== undefined) return values(field.from) ?? undefined
    return field.template === undefined ? (field.value ?? undefined) : renderTemplate(field.template, values)
  })
  const rows = field.lookup === undefined ? undefined : await tools.lookUp(field.lookup, given.flatMap(keyOf))
  return given.map((value, at) => {
    if (value === null) return null
    if (value === undefined) return field.default ?? null
    const found = rows ? rows.get(keyOf(value)[0] ?? '') : value
    if (found === undefined)
      return field.default !== undefined
        ? field.default
        : note(at, `a key of the lookup table ${field.lookup}`, value)
    if (field.transform === undefined) return found
    if (!isScalar(found)) return note(at, 'text, a number or a boolean to transform', found)
    const { value: result, misfit } = transformValue(found, field.transform)
    if (!misfit) return result
    note(at, misfit.expected, found, { prevents_push: !misfit.isLenient })
    return misfit.isLenient ? result : null
  })
}

async function evaluate(
  { expression }: MappedField,
  sources: Source[],
  { tools, input }: Pick<Building, 'tools' | 'input'>,
): Promise<Evaluated[] | undefined> {
  if (expression === undefined || sources.length === 0) return undefined
  const numbers = sources.flatMap(({ lineNumber }) => lineNumber ?? [])
  return tools.evaluate(expression, input, numbers.length > 0 ? numbers : null)
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function keyOf(value: unknown): string[] {
  return isScalar(value) ? [String(value)] : []
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199).toWellFormed()}…` : text
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
