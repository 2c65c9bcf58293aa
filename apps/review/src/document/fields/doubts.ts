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
  /** By the path of a field, or of a line item. */
  byPath: ReadonlyMap<string, Doubt>
  /** About the document as a whole, and broken rules, each of which has its own text. */
  general: readonly ReviewReason[]
  /** The paths of fields and line items to look at, in order. */
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
  const { fields, lines } = contentOf(draft)
  for (const { name, required_for_approval: isRequired } of schema.fields)
    if (isRequired && fields[name]?.value == null) add(pathOf.field(name), 'missing_required')
  for (const { code, field, line_item_id: line } of reasons) {
    if (live.has(code) || (field === undefined && line === undefined)) continue
    const path = line === undefined ? pathOf.field(field!) : pathOf.line(line)
    if (!(settledByEdit.has(code) && isEdited(draft, opened, path))) add(path, code)
  }
  const problems = checkAmounts(
    schema.id as Parameters<typeof checkAmounts>[0],
    fields,
    lines.map((line) => line.fields),
  )
  for (const problem of problems)
    add(
      'lineItem' in problem ? pathOf.line(lines[problem.lineItem]!.id) : pathOf.field(problem.field),
      'amounts_do_not_add_up',
    )
  for (const path of Object.keys(draft.texts))
    if (path.startsWith('field/') && !codes.has(path)) codes.set(path, [])
  const byPath = new Map(
    [...codes].map(([path, codes]) => [path, { codes, isOpen: isOpen(draft, path, codes) }]),
  )
  const order = [
    ...schema.fields.map(({ name }) => pathOf.field(name)),
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

/** A required value cannot be confirmed away; what was typed must become a value first. */
function isOpen(draft: Draft, path: string, codes: readonly ReasonCode[]): boolean {
  if (path in draft.texts || codes.includes('missing_required')) return true
  const [kind, name] = path.split('/') as [string, string]
  return valueAt(draft, kind === 'line' ? pathOf.lineConfirmed(name) : pathOf.confirmed(name)) !== true
}
