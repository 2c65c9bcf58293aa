import { Problem } from './problem.ts'

/**
 * One page of a list; the cursor is the sort key of its last row, encoded so that nobody relies on its
 * content.
 */
export type Page<T> = { data: T[]; next_cursor: string | null }

/** The cursor of the page after a sort key. */
export function encodeCursor(key: string): string {
  return `cur_${Buffer.from(key).toString('base64url')}`
}

/** The sort key in a cursor; throws `invalid_payload` if its form is wrong. */
export function decodeCursor(cursor: string, form = /^[a-z]+_[0-9a-z]{26}$/): string {
  const key = Buffer.from(cursor.slice(4), 'base64url').toString()
  if (!form.test(key) || encodeCursor(key) !== cursor)
    throw new Problem('invalid_payload', 'cursor: expected the next_cursor of the page before', {
      details: [{ path: 'cursor', message: 'expected the next_cursor of the page before' }],
    })
  return key
}

/** Makes a page from rows that were read with one more than `limit`. */
export function toPage<R, T>(
  rows: R[],
  limit: number,
  keyOf: (row: R) => string,
  present: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    data: shown.map(present),
    next_cursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  }
}

/** The where clause and order of a list that is newest first and keyed by time-sorted ids. */
export function newestFirst(query: { limit: number; cursor?: string | undefined }) {
  return {
    where: query.cursor === undefined ? {} : { id: { lt: decodeCursor(query.cursor) } },
    orderBy: { id: 'desc' as const },
    take: query.limit + 1,
  }
}
