import { contextFor, type System, systemActor } from './context.ts'
import { enqueue } from './jobs.ts'

/** What nobody could learn for so long is not learnt any more. */
const learnableMs = 86_400_000

type Lost = { id: string; workspaceId: string; number: number; group: string }

/**
 * Gives work that waits, but has no job any more (its retries were spent while the database was away, say), a new one.
 * A job that comes twice does no harm: generation and attempt tell which one counts. Of what is still to be learnt
 * nothing but its job tells, and that is tried once more.
 */
export async function requeueLost(system: System): Promise<void> {
  const { database } = system
  const before = new Date(system.now().getTime() - 60_000)
  const documents = await database.$queryRaw<Lost[]>`
    SELECT d.id, d.workspace_id AS "workspaceId", d.generation AS number, '' AS "group" FROM documents d
    WHERE d.state IN ('pending', 'processing') AND d.updated_at < ${before} AND d.id NOT IN (
      SELECT data->>'documentId' FROM pgboss.job WHERE name = 'ingest' AND state < 'completed'
        AND data->>'documentId' IS NOT NULL)
    LIMIT 1000`
  const pushes = await database.$queryRaw<Lost[]>`
    SELECT p.id, p.workspace_id AS "workspaceId", p.attempts + 1 AS number, p.destination_id AS "group" FROM pushes p
    WHERE p.status = 'pending' AND p.mode = 'push' AND p.updated_at < ${before} AND p.id NOT IN (
      SELECT data->>'pushId' FROM pgboss.job WHERE name = 'push' AND state < 'completed' AND data->>'pushId' IS NOT NULL)
    LIMIT 1000`
  const deliveries = await database.$queryRaw<Lost[]>`
    SELECT w.id, w.workspace_id AS "workspaceId", jsonb_array_length(w.attempts) + 1 AS number, w.endpoint_id AS "group"
    FROM webhook_deliveries w
    WHERE w.status = 'pending' AND w.next_attempt_at < ${before} AND w.id NOT IN (
      SELECT data->>'deliveryId' FROM pgboss.job WHERE name = 'notify' AND state < 'completed'
        AND data->>'deliveryId' IS NOT NULL)
    LIMIT 1000`
  const lessons = await database.$queryRaw<{ id: string }[]>`
    SELECT id FROM pgboss.job WHERE name = 'learn' AND state = 'failed'
      AND created_on > ${new Date(system.now().getTime() - learnableMs)} LIMIT 1000`
  const ctxOf = ({ workspaceId }: Lost) =>
    contextFor(system, { workspaceId, actor: systemActor, requestId: null })
  const common = ({ workspaceId }: Lost) => ({ workspaceId, requestId: null })
  for (const lost of documents)
    await enqueue(ctxOf(lost), 'ingest', { ...common(lost), documentId: lost.id, generation: lost.number })
  for (const lost of pushes)
    await enqueue(
      ctxOf(lost),
      'push',
      { ...common(lost), pushId: lost.id, attempt: lost.number },
      { group: lost.group },
    )
  for (const lost of deliveries)
    await enqueue(
      ctxOf(lost),
      'notify',
      { ...common(lost), deliveryId: lost.id, attempt: lost.number },
      { group: lost.group },
    )
  if (lessons.length > 0)
    await system.boss.retry(
      'learn',
      lessons.map(({ id }) => id),
    )
  const found = documents.length + pushes.length + deliveries.length + lessons.length
  if (found > 0)
    system.logger.warn({ found }, 'Gave work without a job, or without retries left, another one')
}
