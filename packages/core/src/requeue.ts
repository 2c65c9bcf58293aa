import { contextFor, type System, systemActor } from './context.ts'
import { enqueueNotification, enqueueAttempt as enqueuePush } from './follow-ups/pushes.ts'
import { enqueueReading } from './follow-ups/reading.ts'
import { enqueueStep } from './follow-ups/runs.ts'
import { enqueueAttempt as enqueueDelivery } from './follow-ups/webhooks.ts'
import { type Document, Prisma } from './generated/client.ts'
import { hasNoJob } from './has-no-job.ts'
import { hasCome } from './workflows/open-runs.ts'

const batch = 1_000

type Lost = { id: string; workspaceId: string; number: number }

/**
 * Steps of the sweep, one per kind of work: waiting work without a job (for example because its retries were
 * used up while the database was away) gets a new one. A duplicate job does no harm, because generation and
 * attempt decide which one counts.
 */
export function requeueSteps(system: System): Record<string, () => Promise<void>> {
  const kinds = { requeueDocuments, requeuePushes, requeueNotifications, requeueRuns, requeueDeliveries }
  const before = new Date(system.now().getTime() - 60_000)
  const steps = Object.entries(kinds).map(([step, requeue]) => [
    step,
    async () => {
      const count = await requeue(system, before)
      if (count > 0) system.logger.warn({ step, count }, 'Queued new jobs for work that had none')
    },
  ])
  return Object.fromEntries(steps)
}

async function requeueDocuments(system: System, before: Date): Promise<number> {
  const lost = await findLost<Lost & Pick<Document, 'fileKey' | 'contentType'>>(
    system,
    Prisma.sql`
      SELECT work.id, workspace_id AS "workspaceId", generation AS number, file_key AS "fileKey",
        content_type AS "contentType"
      FROM documents work
      WHERE work.state IN ('pending', 'processing') AND updated_at < ${before}
        AND ${hasNoJob(['fetch', 'ingest', 'ingest_quick'], 'documentId')}`,
  )
  for (const { number: generation, ...document } of lost)
    await enqueueReading(contextOf(system, document), { ...document, generation })
  return lost.length
}

async function requeuePushes(system: System, before: Date): Promise<number> {
  const lost = await findLost<Lost & { destinationId: string }>(
    system,
    Prisma.sql`
      SELECT work.id, workspace_id AS "workspaceId", attempts + 1 AS number, destination_id AS "destinationId"
      FROM pushes work
      WHERE status = 'pending' AND mode = 'push' AND updated_at < ${before} AND ${hasNoJob(['push'], 'pushId')}`,
  )
  for (const { number: attempt, ...push } of lost) await enqueuePush(contextOf(system, push), push, attempt)
  return lost.length
}

async function requeueNotifications(system: System, before: Date): Promise<number> {
  const lost = await findLost<Lost>(
    system,
    Prisma.sql`
      SELECT work.id, workspace_id AS "workspaceId", jsonb_array_length(notifications) + 1 AS number
      FROM pushes work
      WHERE status = 'pending' AND mode = 'external' AND next_notification_at < ${before}
        AND ${hasNoJob(['request'], 'pushId')}`,
  )
  for (const { number: attempt, ...claim } of lost)
    await enqueueNotification(contextOf(system, claim), claim, attempt)
  return lost.length
}

async function requeueRuns(system: System, before: Date): Promise<number> {
  const lost = await findLost<Lost & { workflowId: string; position: number }>(
    system,
    Prisma.sql`
      SELECT work.id, work.workspace_id AS "workspaceId", attempts + 1 AS number, position,
        workflow_id AS "workflowId"
      FROM runs work
      WHERE (status IN ('queued', 'running') OR status = 'waiting' AND (due_at < ${before} OR ${hasCome}))
        AND updated_at < ${before} AND ${hasNoJob(['run'], 'runId')}`,
  )
  for (const { number: attempt, position, ...run } of lost)
    await enqueueStep(contextOf(system, run), run, { position, attempt })
  return lost.length
}

async function requeueDeliveries(system: System, before: Date): Promise<number> {
  const lost = await findLost<Lost & { endpointId: string }>(
    system,
    Prisma.sql`
      SELECT work.id, workspace_id AS "workspaceId", jsonb_array_length(attempts) + 1 AS number,
        endpoint_id AS "endpointId"
      FROM webhook_deliveries work
      WHERE status = 'pending' AND next_attempt_at < ${before} AND ${hasNoJob(['notify', 'notify_slow'], 'deliveryId')}`,
  )
  for (const { number: attempt, ...delivery } of lost)
    await enqueueDelivery(contextOf(system, delivery), delivery, attempt)
  return lost.length
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
