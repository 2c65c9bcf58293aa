import { contextFor, type System, systemActor } from './context.ts'
import { enqueueReading } from './documents/reading-job.ts'
import { Prisma } from './generated/client.ts'
import { enqueue, type JobName } from './jobs.ts'

/** Learning that did not succeed within this time is given up. */
const learnableMs = 86_400_000
const batch = 1_000

type Lost = { id: string; workspaceId: string; number: number }

/**
 * Steps of the sweep, one per kind of work: waiting work without a job (for example because its retries were
 * used up while the database was away) gets a new one. A duplicate job does no harm, because generation and
 * attempt decide which one counts.
 */
export function requeueSteps(system: System): Record<string, () => Promise<void>> {
  const kinds = { requeueDocuments, requeuePushes, requeueDeliveries, retryLessons }
  const before = new Date(system.now().getTime() - 60_000)
  const steps = Object.entries(kinds).map(([step, requeue]) => [
    step,
    async () => {
      const count = await requeue(system, before)
      if (count > 0)
        system.logger.warn({ step, count }, 'Gave work without a job, or without retries, another')
    },
  ])
  return Object.fromEntries(steps)
}

async function requeueDocuments(system: System, before: Date): Promise<number> {
  const lost = await findLost<Lost & { fileKey: string | null }>(
    system,
    Prisma.sql`
      SELECT work.id, workspace_id AS "workspaceId", generation AS number, file_key AS "fileKey" FROM documents work
      WHERE work.state IN ('pending', 'processing') AND updated_at < ${before}
        AND ${hasNoJob(['fetch', 'ingest'], 'documentId')}`,
  )
  for (const { number: generation, ...document } of lost)
    await enqueueReading(contextOf(system, document), { ...document, generation })
  return lost.length
}

async function requeuePushes(system: System, before: Date): Promise<number> {
  const lost = await findLost<Lost & { group: string }>(
    system,
    Prisma.sql`
      SELECT work.id, workspace_id AS "workspaceId", attempts + 1 AS number, destination_id AS "group" FROM pushes work
      WHERE status = 'pending' AND mode = 'push' AND updated_at < ${before} AND ${hasNoJob(['push'], 'pushId')}`,
  )
  for (const { id: pushId, workspaceId, number: attempt, group } of lost) {
    const payload = { pushId, workspaceId, attempt, requestId: null }
    await enqueue(contextOf(system, { workspaceId }), 'push', payload, { group })
  }
  return lost.length
}

async function requeueDeliveries(system: System, before: Date): Promise<number> {
  const lost = await findLost<Lost & { group: string }>(
    system,
    Prisma.sql`
      SELECT work.id, workspace_id AS "workspaceId", jsonb_array_length(attempts) + 1 AS number, endpoint_id AS "group"
      FROM webhook_deliveries work
      WHERE status = 'pending' AND next_attempt_at < ${before} AND ${hasNoJob(['notify'], 'deliveryId')}`,
  )
  for (const { id: deliveryId, workspaceId, number: attempt, group } of lost) {
    const payload = { deliveryId, workspaceId, attempt, requestId: null }
    await enqueue(contextOf(system, { workspaceId }), 'notify', payload, { group })
  }
  return lost.length
}

/** Pending learning exists only as a job, so a failed job is retried once more. */
async function retryLessons({ database, boss, now }: System): Promise<number> {
  const lessons = await database.$queryRaw<{ id: string }[]>`
    SELECT id FROM pgboss.job WHERE name = 'learn' AND state = 'failed'
      AND created_on > ${new Date(now().getTime() - learnableMs)} LIMIT ${batch}`
  const ids = lessons.map(({ id }) => id)
  if (ids.length > 0) await boss.retry('learn', ids)
  return ids.length
}

/** pg-boss has no function for this, so its table is read; `requeue.int.test.ts` fails if that changes. */
function hasNoJob(queues: JobName[], idInPayload: string) {
  return Prisma.sql`NOT EXISTS (
  SELECT 1 FROM pgboss.job WHERE name = ANY(${queues}) AND job.state IN ('created', 'retry', 'active')
    AND data->>${idInPayload}::text = work.id)`
}

/**
 * Both sides may have hundreds of thousands of rows that the planner does not know of; a nested loop would
 * take hours.
 */
function findLost<Row>({ database }: System, select: Prisma.Sql): Promise<Row[]> {
  return database.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_nestloop = off`
      return tx.$queryRaw<Row[]>`${select} LIMIT ${batch}`
    },
    { timeout: 60_000 },
  )
}

function contextOf(system: System, { workspaceId }: Pick<Lost, 'workspaceId'>) {
  return contextFor(system, { workspaceId, actor: systemActor, requestId: null })
}
