import type { Condition, LineItemsMapping, MappedField, MappingInput } from '@numora/contract'
import { tidyCondition } from '../conditions/tidy-condition.ts'
import { type StepDraft, stepDraftsOf, transformOf } from './transform-draft.ts'

export const sourceKinds = ['from', 'value', 'template', 'expression', 'none'] as const
/** Where the value of a property is from; `none`: only its default. */
type SourceKind = (typeof sourceKinds)[number]

/** A property of the payload while it is edited. */
export type FieldDraft = {
  to: string
  kind: SourceKind
  /** The name, constant, template or expression. */
  source: string
  lookup: string
  steps: StepDraft[]
  default: string
  when: Condition[]
}
export type ListDraft = { to: string; when: Condition[]; fields: FieldDraft[] }
export type MappingDraft = { target: string; fields: FieldDraft[]; lists: ListDraft[] }

export const emptyField: FieldDraft = {
  to: '',
  kind: 'from',
  source: '',
  lookup: '',
  steps: [],
  default: '',
  when: [],
}

/** The draft of a mapping. */
export function draftOfMapping({ target, fields, line_items = [] }: MappingInput): MappingDraft {
  return {
    target,
    fields: fields.map(draftOfField),
    lists: [line_items].flat().map(({ to, when = [], fields }) => ({
      to,
      when: [when].flat(),
      fields: fields.map(draftOfField),
    })),
  }
}

/** The mapping of a draft, as it is sent. */
export function mappingOf({ target, fields, lists }: MappingDraft): MappingInput {
  const line_items = lists.map(listOf)
  return {
    target,
    fields: fields.map(fieldOf),
    ...(line_items.length > 0 && { line_items: line_items.length === 1 ? line_items[0]! : line_items }),
  }
}

/** The path of a list of line items in the request: a single list has no number. */
export function pathOfList(index: number, count: number): string {
  return count === 1 ? 'line_items' : `line_items.${index}`
}

function draftOfField({ to, lookup, transform, when = [], ...rest }: MappedField): FieldDraft {
  const kind = sourceKinds.find((kind) => kind !== 'none' && rest[kind] !== undefined) ?? 'none'
  const source = kind === 'none' ? undefined : rest[kind]
  return {
    to,
    kind,
    source: kind === 'value' ? textOfJson(source) : String(source ?? ''),
    lookup: lookup ?? '',
    steps: stepDraftsOf(transform),
    default: rest.default === undefined ? '' : textOfJson(rest.default),
    when: [when].flat(),
  }
}

function fieldOf(draft: FieldDraft): MappedField {
  const { to, kind, source, lookup, steps } = draft
  const transform = transformOf(steps)
  return {
    to,
    ...(kind !== 'none' && { [kind]: kind === 'value' ? jsonOfText(source) : source }),
    ...(lookup !== '' && { lookup }),
    ...(transform !== undefined && { transform }),
    ...whenOf(draft.when),
    ...(draft.default !== '' && { default: jsonOfText(draft.default) }),
  }
}

function listOf({ to, when, fields }: ListDraft): LineItemsMapping {
  return { to, ...whenOf(when), fields: fields.map(fieldOf) }
}

function whenOf(conditions: Condition[]): { when?: Condition | Condition[] } {
  const tidy = conditions.map(tidyCondition)
  return tidy.length === 0 ? {} : { when: tidy.length === 1 ? tidy[0]! : tidy }
}

type Json = string | number | boolean | null

/** A constant as typed: `31` is a number, `"31"` and `31 a` are texts. */
export function jsonOfText(text: string): Json {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? text : (value as Json)
  } catch {
    return text
  }
}

/** How a constant is typed so that it is read as itself. */
export function textOfJson(value: unknown): string {
  const isPlain = typeof value === 'string' && value !== '' && jsonOfText(value) === value
  return isPlain ? value : JSON.stringify(value)
}
