import type { FieldDefinition, ReviewReason } from '@numora/contract'
import { checkAmounts } from '@numora/domain'
import { contentOf } from '../draft/content.ts'
import { type Draft, valueAt } from '../draft/draft.ts'
import { pathOf } from '../draft/paths.ts'
import { type Snapshot, valueIn } from '../draft/snapshot.ts'

export type ReasonCode = ReviewReason['code']

/** What is in doubt about a place, and whether the person still has to look at it. */
type Doubt = { codes: readonly ReasonCode[]; isOpen: boolean }

export type Doubts = {
  /** By the path of a field, of a line item, or of a value of a tax line. */
  byPath: ReadonlyMap<string, Doubt>
  /** About the document as a whole, and broken rules, each of which has its own text. */
  general: readonly ReviewReason[]
  /** The paths of fields, tax lines and line items to look at, in order. */
  open: readonly string[]
}

type Input = {
  schema: { id: string; fields: readonly FieldDefinition[] }
  reasons: readonly ReviewReason[]
  opened: Snapshot
  draft: Draft
}

/** What the server said about values that are no more the same. */
const settledByEdit: ReadonlySet<ReasonCode> = new Set([
  'low_confidence',
  'page_and_xml_differ',
  'page_and_code_differ',
  'rule_broken',
])
/** What is computed here, from the values as they are now. */
const live: ReadonlySet<ReasonCode> = new Set(['missing_required', 'amounts_do_not_add_up'])

/** The reasons to look at a document, by the values as they are now: sums and required fields are checked live. */
export function doubtsOf({ schema, reasons, opened, draft }: Input): Doubts {
  const codes = new Map<string, ReasonCode[]>()
  const add = (path: string, code: ReasonCode) => {
    const known = codes.get(path) ?? []
    if (!known.includes(code)) codes.set(path, [...known, code])
  }
  const { fields, lines, taxLines } = contentOf(draft)
  for (const { name, required_for_approval: isRequired } of schema.fields)
    if (isRequired && fields[name]?.value == null) add(pathOf.field(name), 'missing_required')
  for (const { code, field, line_item_id: line } of reasons) {
    if (live.has(code) || (field === undefined && line === undefined)) continue
    const path = line === undefined ? pathOfField(field!) : pathOf.line(line)
    if (!(settledByEdit.has(code) && isEdited(draft, opened, path))) add(path, code)
  }
  const problems = checkAmounts(
    schema.id as Parameters<typeof checkAmounts>[0],
    fields,
    lines.map((line) => line.fields),
    taxLines.map((line) => line.fields),
  )
  for (const problem of problems)
    add(
      'lineItem' in problem ? pathOf.line(lines[problem.lineItem]!.id) : pathOf.field(problem.field),
      'amounts_do_not_add_up',
    )
  for (const path of Object.keys(draft.texts))
    if (/^(field|tax)\//.test(path) && !codes.has(path)) codes.set(path, [])
  const confirmation = confirmationOfTaxes(schema)
  const byPath = new Map(
    [...codes].map(([path, codes]) => [path, { codes, isOpen: isOpen(draft, path, codes, confirmation) }]),
  )
  const order = [
    ...schema.fields.map(({ name }) => pathOf.field(name)),
    ...[...codes.keys()].filter((path) => path.startsWith('tax/')).toSorted(),
    ...lines.map(({ id }) => pathOf.line(id)),
  ]
  return {
    byPath,
    general: reasons.filter(
      ({ field, line_item_id: line, rule }) =>
        (field === undefined && line === undefined) || rule !== undefined,
    ),
    open: order.filter((path) => byPath.get(path)?.isOpen),
  }
}

function isEdited(draft: Draft, opened: Snapshot, path: string): boolean {
  return valueAt(draft, path) !== valueIn(opened, path)
}

/** The path of a field as reasons name it: a tax line's has its place, such as `tax_lines.0.amount`. */
function pathOfField(field: string): string {
  const [, place, name] = /^tax_lines\.(\d+)\.(.+)$/.exec(field) ?? []
  return place === undefined ? pathOf.field(field) : pathOf.tax(Number(place), name!)
}

/** Tax lines are not confirmed one by one, but with the tax that they make. */
export function confirmationOfTaxes({ fields }: Pick<Input['schema'], 'fields'>): string | null {
  const tax = fields.find(({ role }) => role === 'tax')
  return tax ? pathOf.confirmed(tax.name) : null
}

/** A required value cannot be confirmed away; what was typed must become a value first. */
function isOpen(draft: Draft, path: string, codes: readonly ReasonCode[], ofTaxes: string | null): boolean {
  if (path in draft.texts || codes.includes('missing_required')) return true
  const [kind, name] = path.split('/') as [string, string]
  const confirmation =
    kind === 'line' ? pathOf.lineConfirmed(name) : kind === 'tax' ? ofTaxes : pathOf.confirmed(name)
  return confirmation === null || valueAt(draft, confirmation) !== true
}
