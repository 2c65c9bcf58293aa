import type { System } from '../context.ts'
import { keptSince } from './kept-since.ts'

const batch = 5_000

/**
 * Removes expired events and deliveries, in batches; part of the `sweep` job. A document's events stay as
 * long as its history.
 */
export async function pruneEvents({ database, now }: System): Promise<void> {
  const since = keptSince(now())
  await database.$executeRaw`
    DELETE FROM webhook_deliveries WHERE id IN (
      SELECT id FROM webhook_deliveries WHERE created_at < ${since} AND status <> 'pending' LIMIT ${batch})`
  await database.$executeRaw`
    DELETE FROM events WHERE id IN (
      SELECT id FROM events WHERE document_id IS NULL AND created_at < ${since} ORDER BY seq LIMIT ${batch})`
}
