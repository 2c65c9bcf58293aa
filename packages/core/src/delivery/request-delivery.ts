import type { DeliveryRequested } from '@numora/contract'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { isUnavailable } from '../database/is-unavailable.ts'
import { schemaOf } from '../documents/schema-of.ts'
import type { Document, Push, Route } from '../generated/client.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { mostRuns } from '../most-runs.ts'
import { brokenOff, type Posted, postEvent } from '../webhooks/post-event.ts'
import { endClaim, recordNotification } from './record-notification.ts'

/**
 * Makes one attempt to notify the executor of a claim by `delivery.requested`. If the process dies, the attempt is
 * repeated: executors may get a notification twice, but never not at all. If it throws, it counts as failed unless the
 * database was unavailable.
 */
export async function requestDelivery(
  system: System,
  job: JobPayload<'request'>,
  run: JobRun,
): Promise<void> {
  const { pushId, workspaceId, attempt, requestId } = job
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId })
  const claim = await ctx.db.push.findFirst({
    where: { id: pushId, workspaceId, status: 'pending', nextNotificationAt: { not: null } },
  })
  if (!claim || claim.notifications.length !== attempt - 1) return
  const route = await ctx.db.route.findFirst({ where: { id: claim.routeId!, workspaceId } })
  if (!route) return inTransaction(ctx, (ctx) => endClaim(ctx, claim, routeDeleted))
  const about = { requestId, documentId: claim.documentId, claimId: pushId, attempt }
  const sentAt = ctx.now()
  const write = (posted: Posted) => inTransaction(ctx, (ctx) => recordNotification(ctx, claim, posted))
  try {
    const posted = run.retries > mostRuns ? brokenOff(sentAt) : await post(ctx, claim, route, sentAt, run)
    const { error: reason } = posted.made
    if (reason) ctx.logger.info({ ...about, reason }, 'An executor was not notified')
    await write(posted)
  } catch (error) {
    if (isUnavailable(error) || run.signal.aborted) throw error
    ctx.logger.error({ ...about, err: error }, 'An attempt to notify an executor broke off')
    await write(brokenOff(sentAt))
  }
}

const routeDeleted = {
  code: 'route_deleted',
  message: 'The route was deleted before its executor was notified.',
}

async function post(
  ctx: Context,
  claim: Push,
  { config, sealedSecret }: Route,
  sentAt: Date,
  { signal }: JobRun,
): Promise<Posted> {
  const { workspaceId } = ctx
  const document = await ctx.db.document.findFirstOrThrow({ where: { id: claim.documentId, workspaceId } })
  const receiver = { url: config!.url, secrets: [ctx.secrets.open(sealedSecret!)] }
  return postEvent(ctx, receiver, notificationOf(claim, document), { sentAt, signal })
}

/** The same at every attempt: its id is derived from that of the claim, and the document does not change meanwhile. */
function notificationOf(claim: Push, document: Document): DeliveryRequested {
  const { id: claimId, routeId, createdAt, operation, externalRecordId } = claim
  const { id, externalId, metadata } = document
  return {
    id: claimId.replace(/^[a-z]+_/, 'evt_'),
    type: 'delivery.requested',
    created_at: createdAt.toISOString(),
    data: {
      document_id: id,
      route_id: routeId!,
      claim_id: claimId,
      schema: schemaOf(document),
      external_id: externalId,
      metadata,
      operation,
      external_record_id: externalRecordId,
      result_url: `/v1/documents/${id}/result`,
      report_url: `/v1/documents/${id}/delivery`,
    },
  }
}
