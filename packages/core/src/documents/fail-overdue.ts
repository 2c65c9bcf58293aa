import { limits } from '@numora/contract'
import { readingDeadlineMs } from '@numora/domain'
import { contextFor, type System, systemActor } from '../context.ts'
import { fail } from './current.ts'

/** For the most pages that a file may have, and a margin for fetching it. */
const longestMs = readingDeadlineMs(limits.pages) + 180_000

/** Ends what no worker ends any more: documents in work that are far past the longest deadline. */
export async function failOverdue(system: System): Promise<void> {
  const overdue = await system.database.document.findMany({
    where: { state: 'processing', startedAt: { lt: new Date(system.now().getTime() - longestMs) } },
    select: { id: true, workspaceId: true, generation: true },
    take: 100,
  })
  for (const { id, workspaceId, generation } of overdue) {
    const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId: null })
    await fail(ctx, { documentId: id, workspaceId, generation }, 'timed_out')
  }
}
