import { type Context, inTransaction } from '../context.ts'
import { enqueueMatching } from '../follow-ups/matching.ts'

/** The name of the lock of a workspace's list: documents that are judged by it take it shared, changes of it alone. */
export function vendorsLock(workspaceId: string): string {
  return `numora/vendors/${workspaceId}`
}

/**
 * Changes the list of vendors in one transaction, after the documents that are being judged by it and before all others,
 * and has the documents in review matched again if `work` reports a change.
 */
export async function changeVendors<T>(
  ctx: Context,
  work: (ctx: Context) => Promise<{ result: T; isChanged: boolean }>,
): Promise<T> {
  return inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    await ctx.db
      .$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${vendorsLock(workspaceId)}, 0))::text`
    const { result, isChanged } = await work(ctx)
    if (!isChanged) return result
    const { vendorsVersion } = await ctx.db.workspace.update({
      where: { id: workspaceId },
      data: { vendorsVersion: { increment: 1 } },
    })
    await enqueueMatching(ctx, {
      workspaceId,
      version: vendorsVersion,
      after: null,
      requestId: ctx.requestId,
    })
    return result
  })
}
