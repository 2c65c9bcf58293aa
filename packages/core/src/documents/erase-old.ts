import { contextFor, type System, systemActor } from '../context.ts'
import { deleteDocument } from './delete.ts'

const pageSize = 100
const longestMs = 10_000

/**
 * Erases documents that are older than the installation allows, and those that are older than their workspace wants: as
 * many as there is time for, oldest first. One that cannot be erased, or is being pushed, is skipped until the next time.
 */
export async function eraseOld(system: System, days: number | undefined): Promise<void> {
  const end = performance.now() + longestMs
  const settings = await system.database.workspaceSettings.findMany({
    where: { retentionDays: days === undefined ? { not: null } : { lt: days } },
    select: { workspaceId: true, retentionDays: true },
  })
  if (days !== undefined) await eraseOlder(system, days, {}, end)
  // Drawn anew each time, so that a workspace with much to erase does not keep the others waiting.
  for (const { workspaceId, retentionDays } of shuffled(settings))
    await eraseOlder(system, retentionDays!, { workspaceId }, end)
}

/** Erases documents that are older than a number of days, of one workspace or of all. */
async function eraseOlder(
  system: System,
  days: number,
  of: { workspaceId?: string },
  end: number,
): Promise<void> {
  const before = new Date(system.now().getTime() - days * 86_400_000)
  const actor = { ...systemActor, name: 'retention' }
  // Ids sort by time, so the oldest are found without an index on the time.
  for (let after = ''; performance.now() <= end; ) {
    const page = await system.database.document.findMany({
      where: { ...of, id: { gt: after } },
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

function shuffled<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}
