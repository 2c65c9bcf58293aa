import type { DocumentEvent, DocumentResult } from '@numora/client'

type Values = Record<string, string | null>

/** The values of a document: by field, and of each line item. */
export type ReadValues = { fields: Values; lineItems: Values[] }

/** The present values of a result. */
export function valuesOf({ fields, line_items: lineItems }: DocumentResult): ReadValues {
  return { fields: plain(fields), lineItems: lineItems.map((item) => plain(item.fields)) }
}

function plain(fields: object): Values {
  const values = Object.entries(fields as Record<string, { value: string | null }>)
  return Object.fromEntries(values.map(([name, { value }]) => [name, value]))
}

/** Values without what the workspace did not use: names of fields, or `line_items`. */
export function usedOf({ fields, lineItems }: ReadValues, unused: readonly string[]): ReadValues {
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !unused.includes(name))),
    lineItems: unused.includes('line_items') ? [] : lineItems,
  }
}

/**
 * The values of a document as the engine read them, before corrections and lessons: what the latter changed since the
 * document was last read is in its events, which are given oldest first. Line items that a person deleted come last. Tax
 * lines are not compared: documents of earlier versions have none.
 */
export function asRead(result: DocumentResult, events: readonly DocumentEvent[]): ReadValues {
  const { fields } = valuesOf(result)
  const lines = new Map(result.line_items.map((item) => [item.id, plain(item.fields)]))
  const since = events.slice(events.findLastIndex(({ type }) => type === 'document.processing') + 1)
  const changes = since
    .filter(({ type }) => type === 'review.corrected' || type === 'layout.applied')
    .flatMap((event) => event.changes)
    .filter(({ field }) => !field.startsWith('tax_lines.'))
  for (const { field, before } of changes.toReversed()) {
    const [id, cell] = field.startsWith('li_') ? field.split('.') : []
    if (cell === undefined) fields[field] = before
    else {
      const line = lines.get(id!) ?? {}
      lines.set(id!, { ...line, [cell]: before })
    }
  }
  // A line that only a person entered has no value any more.
  const lineItems = [...lines.values()].filter((line) => Object.values(line).some((value) => value !== null))
  return { fields, lineItems }
}
