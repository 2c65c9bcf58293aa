import type { System } from './context.ts'

const freshMs = 60_000

type Count = { status: string; count: number }
const known = new WeakMap<object, { at: number; counts: Promise<Count[]> }>()

/** How many documents of all workspaces have each status, as of the last minute: counting reads a whole index. */
export function documentCounts({ database }: Pick<System, 'database'>): Promise<Count[]> {
  const before = known.get(database)
  if (before && performance.now() - before.at < freshMs) return before.counts
  const counts = database.$queryRaw<Count[]>`
    SELECT status::text, count(*)::int AS count FROM documents GROUP BY 1`
  known.set(database, { at: performance.now(), counts })
  counts.catch(() => known.delete(database))
  return counts
}
