import { isDeepStrictEqual } from 'node:util'
import { withVendorReasons } from '@numora/domain'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { findStoredResult, lockDocument } from '../documents/find.ts'
import { enqueueMatching } from '../follow-ups/matching.ts'
import type { Document } from '../generated/client.ts'
import type { JobPayload } from '../jobs.ts'
import { laterThan } from '../later-than.ts'
import { Problem } from '../problem.ts'
import { judge } from './judge.ts'
import { vendorsLock } from './lock-vendors.ts'

const pageSize = 100
const longestMs = 20_000

/**
 * Matches the documents in review with the list of vendors, which was changed; approved ones keep what was approved. What
 * takes longer is left to a further job, and a newer change of the list leaves all to its own.
 */
export async function matchAgain(system: System, payload: JobPayload<'match'>): Promise<void> {
  const { workspaceId, version, requestId } = payload
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId })
  const end = performance.now() + longestMs
  for (let after = payload.after; ; ) {
    const workspace = await ctx.db.workspace.findUnique({ where: { id: workspaceId } })
    if (workspace?.vendorsVersion !== version) return
    if (performance.now() > end) return enqueueMatching(ctx, { ...payload, after })
    const documents = await ctx.db.document.findMany({
      where: { workspaceId, status: 'review_required', ...(after === null ? {} : { id: { lt: after } }) },
      orderBy: { id: 'desc' },
      take: pageSize,
      include: { result: true },
    })
    for (const { result, ...document } of documents)
      if (result && (await isOutdated(ctx, document, result.fields))) await rematch(ctx, document.id)
    if (documents.length < pageSize) return
    after = documents.at(-1)!.id
  }
}

type Fields = Parameters<typeof judge>[2]

async function isOutdated(ctx: Context, document: Document, fields: Fields): Promise<boolean> {
  return (await verdict(ctx, document, fields)) !== undefined
}

/** What judging a document anew changes about it; undefined if nothing. */
async function verdict(ctx: Context, document: Document, fields: Fields) {
  const { vendorCode, reasons } = await judge(ctx, document, fields)
  const reviewReasons = withVendorReasons(document.reviewReasons, reasons)
  const isSame =
    vendorCode === document.vendorCode && isDeepStrictEqual(reviewReasons, document.reviewReasons)
  return isSame ? undefined : { vendorCode, reviewReasons }
}

async function rematch(ctx: Context, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, id).catch(ignoreDeleted)
    if (document?.status !== 'review_required') return
    await shareVendors(ctx)
    const changed = await verdict(ctx, document, (await findStoredResult(ctx, document)).fields)
    if (!changed) return
    const { workspaceId } = ctx
    await ctx.db.document.update({
      where: { id, workspaceId },
      data: { ...changed, updatedAt: laterThan(document.updatedAt, ctx.now()) },
    })
    await ctx.db.documentFacts.updateMany({
      where: { workspaceId, documentId: id },
      data: { vendorCode: changed.vendorCode },
    })
  })
}

function ignoreDeleted(error: unknown): undefined {
  if (!(error instanceof Problem && error.code === 'not_found')) throw error
}

/** Waits for a change of the list of vendors, and lets none begin until the transaction ends. */
export async function shareVendors(ctx: Context): Promise<void> {
  await ctx.db
    .$queryRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${vendorsLock(ctx.workspaceId)}, 0))::text`
}
