import { contextFor, type System, systemActor } from '../context.ts'
import { deleteDocument } from './delete.ts'

const pageSize = 100
const longestMs = 10_000

/**
 * Erases documents that are older than a number of days, oldest first, as many as there is time for. One that
 * cannot be erased, or is being pushed, is skipped until the next time.
 */
export async function eraseOld(system: System, days: number): Promise<void> {
  const before = new Date(system.now().getTime() - days * 86_400_000)
  const end = performance.now() + longestMs
  const actor = { ...systemActor, name: 'retention' }
  // Ids sort by time, so the oldest are found without an index on the time.
  for (let after = ''; ; ) {
    const page = await system.database.document.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: pageSize,
      select: { id: true, workspaceId: true, createdAt: true, delivery: true },
    })
    const old = page.filter(({ createdAt }) => createdAt < before)
    for (const { id, workspaceId, delivery } of old) {
      if (performance.now() > end) return
      if (delivery === 'pending') continue
      const ctx = contextFor(system, { workspaceId, actor, requestId: null })
      await deleteDocument(ctx, { id }).catch((error) =>
        system.logger.warn(
          { documentId: id, err: error },
          'An old document was not erased, it is tried again',
        ),
      )
    }
    if (old.length === 0 || page.length < pageSize) return
    after = page.at(-1)!.id
  }
}
