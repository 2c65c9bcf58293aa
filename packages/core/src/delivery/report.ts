import type { DeliveryAttempt, DeliveryReport } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { lockDocument } from '../documents/find.ts'
import type { DeliveryAttempt as AttemptRow, Document, Push } from '../generated/client.ts'
import { newId } from '../id.ts'
import { Problem } from '../problem.ts'
import { assertCan, recordEvent, transition } from '../transition.ts'
import { presentAttempt, withClaim } from './attempts.ts'
import { claimFor } from './claim-for.ts'
import { isStep, latestPushes, settle } from './settle.ts'

/** `isNew`: written now (201); otherwise the same report existed already (200). */
export type Reported = { attempt: DeliveryAttempt; isNew: boolean }

/**
 * Records the result of an external executor and ends its claim. Without a claim, executors that poll the
 * outbox may report on documents that are reviewed or failed to be pushed. The same `execution_id` counts
 * once.
 */
export async function reportDelivery(
  ctx: Context,
  { id, ...report }: DeliveryReport & { id: string },
): Promise<Reported> {
  return inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, id)
    const { workspaceId } = ctx
    const known = await ctx.db.deliveryAttempt.findFirst({
      where: { workspaceId, documentId: id, executionId: report.execution_id },
      include: withClaim,
    })
    if (known) {
      if (!isSame(known, report))
        throw new Problem('conflict', 'This execution_id was reported already, with other data.')
      return { attempt: presentAttempt(known), isNew: false }
    }
    const pushes = await latestPushes(ctx, document)
    const claim = claimFor(pushes, report)
    const isOpen = claim?.status === 'pending'
    if (!isOpen) assertMayReport(document, pushes, report)
    if (claim) await updateClaim(ctx, claim, report)
    const row = await writeAttempt(ctx, document, claim, report)
    await recordEvent(ctx, document, 'delivery.attempted')
    if (isOpen) await settle(ctx, document)
    else await transition(ctx, document, claim ? await outcome(ctx, document) : eventOf(report))
    const attempt = await ctx.db.deliveryAttempt.findUniqueOrThrow({
      where: { id: row.id, workspaceId },
      include: withClaim,
    })
    return { attempt: presentAttempt(attempt), isNew: true }
  })
}

function eventOf({ status }: DeliveryReport) {
  return status === 'failed' ? 'report_failed' : 'report_succeeded'
}

/** If this claim is one of several deliveries, another one's failure still counts. */
async function outcome(ctx: Context, document: Document): Promise<ReturnType<typeof eventOf>> {
  const pushes = await latestPushes(ctx, document)
  const hasFailed = pushes.some((push) => push.status === 'failed' && !isStep(push))
  return hasFailed ? 'report_failed' : 'report_succeeded'
}

function assertMayReport(document: Document, pushes: Push[], report: DeliveryReport): void {
  assertCan(document, eventOf(report))
  if (pushes.some((push) => push.mode === 'push' && push.provider === report.provider))
    throw new Problem('conflict', `Numora itself pushes the document to ${report.provider}.`)
}

async function updateClaim(ctx: Context, claim: Push, report: DeliveryReport): Promise<void> {
  await ctx.db.push.update({
    where: { id: claim.id, workspaceId: ctx.workspaceId },
    data: {
      status: report.status,
      attempts: { increment: 1 },
      externalRecordId: report.external_record_id ?? claim.externalRecordId,
      expiresAt: null,
      nextNotificationAt: null,
      updatedAt: ctx.now(),
    },
  })
}

/** Completes the attempt that the claim created, or adds one. */
async function writeAttempt(
  ctx: Context,
  document: Document,
  claim: Push | undefined,
  report: DeliveryReport,
): Promise<AttemptRow> {
  const { workspaceId } = ctx
  const data = columnsOf(report)
  if (claim) {
    const [opened] = await ctx.db.deliveryAttempt.updateManyAndReturn({
      where: { workspaceId, pushId: claim.id, status: 'pending' },
      data,
    })
    if (opened) return opened
  }
  const earlier = await ctx.db.deliveryAttempt.count({
    where: { workspaceId, documentId: document.id, destinationId: null, provider: report.provider },
  })
  return ctx.db.deliveryAttempt.create({
    data: {
      ...data,
      id: newId('delivery'),
      workspaceId,
      documentId: document.id,
      pushId: claim?.id ?? null,
      provider: report.provider,
      attempt: earlier + 1,
    },
  })
}

function columnsOf(report: DeliveryReport) {
  return {
    status: report.status,
    executionId: report.execution_id,
    externalRecordId: report.external_record_id ?? null,
    externalUrl: report.external_url ?? null,
    errorCode: report.error_code ?? null,
    errorMessage: report.error_message ?? null,
    attemptedAt: new Date(report.attempted_at),
  }
}

function isSame(row: AttemptRow, report: DeliveryReport): boolean {
  const { attemptedAt, ...columns } = columnsOf(report)
  return (
    row.provider === report.provider &&
    (report.claim_id ?? row.pushId) === row.pushId &&
    row.attemptedAt?.getTime() === attemptedAt.getTime() &&
    Object.entries(columns).every(([name, value]) => row[name as keyof typeof columns] === value)
  )
}
