import type { DocumentStatus } from '@numora/contract'
import type { QueueRow } from './queue-row.ts'

/** The loaded pages of the queue, as the cache of queries keeps them. */
type QueuePage = {
  rows: readonly QueueRow[]
  next: string | null
  /** When the server answered, by its own clock. */
  loadedMs: number
}
export type QueuePages = { pages: QueuePage[]; pageParams: unknown[] }

/** All rows in order, each document once: where the order changes between two pages, one could come twice. */
export function rowsOf({ pages }: QueuePages): QueueRow[] {
  const seen = new Set<string>()
  return pages.flatMap(({ rows }) => rows.filter(({ id }) => !seen.has(id) && seen.add(id)))
}

/** The pages with newer versions of the documents that they have; others are left out. The order stays as it is. */
export function withChanges(pages: QueuePages, changed: ReadonlyMap<string, QueueRow>): QueuePages {
  return mapPages(pages, (rows) => {
    if (!rows.some(({ id }) => changed.has(id))) return rows
    return rows.map((row) => newer(row, changed.get(row.id)))
  })
}

/** An answer can be older than what is shown, where two requests overtake each other. */
function newer(row: QueueRow, changed: QueueRow | undefined): QueueRow {
  return changed && changed.updated_at >= row.updated_at ? changed : row
}

/** The pages with only those documents that are kept. */
export function keepRows(pages: QueuePages, isKept: (row: QueueRow) => boolean): QueuePages {
  return mapPages(pages, (rows) => (rows.every(isKept) ? rows : rows.filter(isKept)))
}

function mapPages(data: QueuePages, change: (rows: readonly QueueRow[]) => readonly QueueRow[]): QueuePages {
  let hasChanged = false
  const pages = data.pages.map((page) => {
    const rows = change(page.rows)
    if (rows === page.rows) return page
    hasChanged = true
    return { ...page, rows }
  })
  return hasChanged ? { ...data, pages } : data
}

/** Whether the list of these statuses has a document in its present state; without any, it has all. */
export function hasStatus(statuses: readonly DocumentStatus[] | undefined, { status }: QueueRow): boolean {
  return statuses === undefined || statuses.includes(status)
}

/**
 * Whether a document that has changed is new to the list, and not just further down than what was loaded. By doubt, it can
 * only be supposed: it was submitted shortly before the list was loaded, or later.
 */
export function isNewTo(
  { pages }: QueuePages,
  sort: 'newest' | 'doubt',
  { created_at }: Pick<QueueRow, 'created_at'>,
): boolean {
  const last = pages.at(-1)
  if (!last || last.next === null) return true
  const lastRow = last.rows.at(-1)
  if (sort === 'newest') return lastRow !== undefined && created_at > lastRow.created_at
  return Date.parse(created_at) > pages[0]!.loadedMs - readingMs
}

/** Hardly any document takes longer to be read. */
const readingMs = 10 * 60_000
