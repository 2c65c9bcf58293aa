import type { ReviewPatch } from '@numora/client'
import type { Fields, Line, Snapshot } from './snapshot.ts'

const lineNames = ['what', 'amount']

function valuesOf(values: Record<string, string | null>): Fields {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, confidence: 1, source: null, origin: 'extracted' as const },
    ]),
  )
}

/** A document with three fields and some line items. */
export function snapshotWith(lineCount: number): Snapshot {
  const lines = Array.from({ length: lineCount }, (_, index) => ({
    id: `li_${index}`,
    fields: valuesOf({ what: `thing ${index}`, amount: '1' }),
  }))
  const fields = valuesOf({ number: 'A-1', total: '3', note: null })
  return { version: '0', fields, lines, taxLines: [], confirmedFields: [], confirmedLines: [] }
}

/** What the API does with corrections, for one document: null is a conflict of versions. */
export function reviewServer(start: Snapshot) {
  let now = start
  let count = 0
  return {
    now: () => now,
    correct: (patch: ReviewPatch): Snapshot | null => {
      if (patch.expected_updated_at !== now.version) return null
      const lines: Line[] = now.lines.map((line) => line)
      const touched: string[] = []
      const placed = new Map<string | null, string>()
      const deleted = new Set<string>()
      for (const change of patch.line_items ?? []) {
        if ('delete' in change) {
          deleted.add(change.id)
          continue
        }
        const index = lines.findIndex(({ id }) => id === change.id)
        if (change.id !== undefined && index < 0) throw new Error(`${change.id} is no line item`)
        const fields = valuesOf(change.fields as Record<string, string | null>)
        if (index >= 0) {
          lines[index] = { id: change.id!, fields: { ...lines[index]!.fields, ...fields } }
          touched.push(change.id!)
          continue
        }
        const id = `li_new${count++}`
        const empty = Object.fromEntries(lineNames.map((name) => [name, null]))
        const after =
          change.after === undefined ? (lines.at(-1)?.id ?? null) : (placed.get(change.after) ?? change.after)
        lines.splice(lines.findIndex((line) => line.id === after) + 1, 0, {
          id,
          fields: { ...valuesOf(empty), ...fields },
        })
        if (change.after !== undefined) placed.set(change.after, id)
        touched.push(id)
      }
      const left = lines.filter(({ id }) => !deleted.has(id))
      const ids = left.map(({ id }) => id)
      const confirmed = patch.confirmed_line_item_ids ?? now.confirmedLines.filter((id) => ids.includes(id))
      const unknown = confirmed.filter((id) => !ids.includes(id))
      if (unknown.length > 0) throw new Error(`cannot confirm ${unknown}`)
      const names = [
        ...(patch.confirmed_general_field_names ?? now.confirmedFields),
        ...Object.keys(patch.fields ?? {}),
      ]
      now = {
        version: String(Number(now.version) + 1),
        fields: { ...now.fields, ...valuesOf(patch.fields ?? {}) },
        lines: left,
        taxLines:
          patch.tax_lines?.map((line) => ({ fields: valuesOf(line as Record<string, string | null>) })) ??
          now.taxLines ??
          [],
        confirmedFields: Object.keys(now.fields).filter((name) => names.includes(name)),
        confirmedLines: ids.filter((id) => [...confirmed, ...touched].includes(id)),
      }
      return now
    },
  }
}
