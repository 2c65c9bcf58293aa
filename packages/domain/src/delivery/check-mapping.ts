import {
  documentSchemas,
  type ErrorDetail,
  type FieldDefinition,
  type LineItemsMapping,
  limits,
  type MappedField,
  type MappingInput,
  type SchemaId,
} from '@numora/contract'
import { checkCondition } from './conditions.ts'
import { isDocumentValue } from './document-values.ts'
import { lineItemDefinitions } from './mapping-sources.ts'
import { templateSources } from './template.ts'
import { checkStep } from './transform-value.ts'

/** What a mapping is checked against besides its schema. */
export type MappingWorld = {
  /** What is wrong with an expression; undefined if nothing is. */
  checkExpression(expression: string): string | undefined
  hasLookupTable(name: string): boolean
}

const kinds = ['from', 'value', 'template', 'expression'] as const

/** Everything in a mapping that does not match the schema and the workspace; empty if it is valid. */
export function checkMapping(schema: SchemaId, mapping: MappingInput, world: MappingWorld): ErrorDetail[] {
  const { fields } = documentSchemas[schema]
  const lists = lineItemLists(mapping)
  const all = [...mapping.fields, ...lists.flatMap(({ list }) => list.fields)]
  const targets = [
    ...mapping.fields.map(({ to, when }, index) => ({
      path: `fields.${index}.to`,
      to,
      isOptional: when !== undefined,
    })),
    ...lists.map(({ path, list: { to } }) => ({ path: `${path}.to`, to, isOptional: false })),
  ]
  const expressions = all.filter(({ expression }) => expression !== undefined).length
  return [
    ...checkFields('fields', mapping.fields, fields, world),
    ...checkTargets(targets),
    ...lists.flatMap(({ path, list }) => checkList(path, list, lineItemDefinitions(schema), world)),
    ...(expressions > limits.expressions
      ? [
          {
            path: 'fields',
            message: `expected at most ${limits.expressions} expressions, got ${expressions}`,
          },
        ]
      : []),
  ]
}

/** The lists of line items in a mapping, each with its path. */
export function lineItemLists({
  line_items: lines,
}: MappingInput): { path: string; list: LineItemsMapping }[] {
  if (!Array.isArray(lines)) return lines ? [{ path: 'line_items', list: lines }] : []
  return lines.map((list, index) => ({ path: `line_items.${index}`, list }))
}

/** The names of the lookup tables that a mapping uses. */
export function lookupTablesOf(mapping: MappingInput): string[] {
  const all = [...mapping.fields, ...lineItemLists(mapping).flatMap(({ list }) => list.fields)]
  return [...new Set(all.flatMap(({ lookup }) => lookup ?? []))].sort()
}

function checkList(
  path: string,
  { fields, when }: LineItemsMapping,
  definitions: readonly FieldDefinition[],
  world: MappingWorld,
): ErrorDetail[] {
  const targets = fields.map(({ to, when }, index) => ({
    path: `${path}.fields.${index}.to`,
    to,
    isOptional: when !== undefined,
  }))
  return [
    ...checkWhen(`${path}.when`, when, definitions),
    ...checkFields(`${path}.fields`, fields, definitions, world),
    ...checkTargets(targets),
  ]
}

function checkFields(
  path: string,
  mapped: MappedField[],
  definitions: readonly FieldDefinition[],
  world: MappingWorld,
): ErrorDetail[] {
  return mapped.flatMap((field, index) => checkField(`${path}.${index}`, field, definitions, world))
}

function checkField(
  path: string,
  field: MappedField,
  definitions: readonly FieldDefinition[],
  world: MappingWorld,
): ErrorDetail[] {
  const fault = (name: string, message: string | undefined | false) =>
    message ? [{ path: `${path}${name}`, message }] : []
  const { from, template, expression, lookup, transform, when } = field
  const given = kinds.filter((kind) => field[kind] !== undefined)
  const isKnown = (name: string) => isKnownSource(name, definitions)
  const names = template === undefined ? [] : templateSources(template)
  const steps = [transform ?? []].flat()
  return [
    ...fault('', given.length > 1 && `expected one of ${kinds.join(', ')}, got ${given.join(' and ')}`),
    ...fault(
      '',
      given.length + Number(field.default !== undefined) === 0 && `expected ${kinds.join(', ')} or default`,
    ),
    ...fault('.from', from !== undefined && !isKnown(from) && `"${from}" is no field of the schema`),
    ...fault('.template', names === undefined && 'expected names in braces; {{ and }} stand for braces'),
    ...fault(
      '.template',
      names?.length === 0 && template !== undefined && 'expected at least one name in braces',
    ),
    ...(names ?? [])
      .filter((name) => !isKnown(name))
      .flatMap((name) => fault('.template', `"${name}" is no field of the schema`)),
    ...fault('.expression', expression !== undefined && world.checkExpression(expression)),
    ...fault(
      '.lookup',
      lookup !== undefined && !world.hasLookupTable(lookup) && `there is no lookup table "${lookup}"`,
    ),
    ...steps.flatMap((step, index) =>
      fault(Array.isArray(transform) ? `.transform.${index}` : '.transform', checkStep(step)),
    ),
    ...checkWhen(`${path}.when`, when, definitions),
  ]
}

/** Checks a condition or a list of them. */
function checkWhen(
  path: string,
  when: MappedField['when'],
  definitions: readonly FieldDefinition[],
): ErrorDetail[] {
  if (!Array.isArray(when)) return when ? checkCondition(path, when, definitions) : []
  return when.flatMap((condition, index) => checkCondition(`${path}.${index}`, condition, definitions))
}

type Target = { path: string; to: string; isOptional: boolean }

/**
 * A name must have no empty part and must not be inside another. It may repeat one whose fields all have conditions:
 * they are alternatives.
 */
function checkTargets(targets: Target[]): ErrorDetail[] {
  return targets.flatMap(({ path, to }, index) => {
    if (to.split('.').some((part) => part === '' || part === '__proto__'))
      return [{ path, message: `"${to}" is no name: expected parts joined by dots` }]
    const clash = targets
      .slice(0, index)
      .find(
        (other) =>
          (other.to === to && !other.isOptional) ||
          other.to.startsWith(`${to}.`) ||
          to.startsWith(`${other.to}.`),
      )
    return clash === undefined ? [] : [{ path, message: `"${to}" clashes with "${clash.to}"` }]
  })
}

function isKnownSource(from: string, definitions: readonly FieldDefinition[]): boolean {
  return isDocumentValue(from) || definitions.some((definition) => definition.name === from)
}
