import type { System } from './context.ts'

/** How this process uses its connections to the database; one that is `waiting` is a statement without any. */
export function connectionCounts({
  pool,
}: Pick<System, 'pool'>): Record<'busy' | 'idle' | 'waiting', number> {
  const { totalCount, idleCount, waitingCount } = pool
  return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount }
}
