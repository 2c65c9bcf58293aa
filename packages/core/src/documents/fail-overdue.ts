import { contextFor, type System, systemActor } from '../context.ts'
import { fail } from './ingest.ts'

/**
 * Fails documents whose processing has far exceeded the longest deadline, because no worker will finish them.
 */
export async function failOverdue(system: System): Promise<void> {
  // 2 min + 20 s per page, for the 100 pages that a file may have, and a margin for fetching it.
  const longestMs = (120 + 20 * 100 + 180) * 1_000
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
