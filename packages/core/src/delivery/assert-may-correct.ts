import { adapterOf } from '@numora/destinations'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { Problem } from '../problem.ts'

/**
 * Throws `conflict` if a correction of a reviewed document could not be carried to a destination: its record
 * cannot be updated, or it is unknown whether the record exists.
 */
export async function assertMayCorrect(ctx: Context, document: Document): Promise<void> {
  if (document.state !== 'reviewed') return
  const pushes = await ctx.db.push.findMany({
    where: { documentId: document.id, workspaceId: ctx.workspaceId, mode: 'push' },
    orderBy: { id: 'asc' },
  })
  const latest = new Map(pushes.map((push) => [push.destinationId, push]))
  if ([...latest.values()].some((push) => push.isUncertain))
    throw new Problem(
      'conflict',
      'Whether a destination took the document is not known: retry the push first.',
    )
  const stuck = pushes.find((push) => push.status === 'succeeded' && !adapterOf(push.provider).can.update)
  if (stuck)
    throw new Problem('conflict', `${stuck.provider} has the document and cannot change it any more.`)
}
