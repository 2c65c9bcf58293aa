import type { System } from '../context.ts'
import { keptSince } from './kept-since.ts'

/** Small transactions: others' statements do not wait for them, and vacuum removes the rows soon after. */
const batch = 5_000
const longestMs = 10_000

/**
 * Removes expired events and deliveries, a batch at a time for as long as there is time; part of the `sweep` job. A
 * document's events stay as long as its history.
 */
export async function pruneEvents({ database, now }: System): Promise<void> {
  const since = keptSince(now())
  await inBatches(
    () => database.$executeRaw`
      DELETE FROM webhook_deliveries WHERE id IN (
        SELECT id FROM webhook_deliveries WHERE created_at < ${since} AND status <> 'pending'
        ORDER BY created_at LIMIT ${batch})`,
  )
  await inBatches(
    () => database.$executeRaw`
      DELETE FROM events WHERE id IN (
        SELECT id FROM events WHERE document_id IS NULL AND created_at < ${since} ORDER BY seq LIMIT ${batch})`,
  )
}

async function inBatches(remove: () => Promise<number>): Promise<void> {
  const end = performance.now() + longestMs
  while ((await remove()) === batch && performance.now() < end);
}
