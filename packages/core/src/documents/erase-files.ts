import { isBackupRunning } from '../backup/running-backup.ts'
import { type Context, contextFor, type System, systemActor } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { enqueue, type JobPayload } from '../jobs.ts'

/** Erases what a document has in storage under these keys, once the transaction has committed. */
export async function eraseFiles(ctx: Context, document: Document, keys: (string | null)[]): Promise<void> {
  await enqueue(ctx, 'erase', {
    documentId: document.id,
    workspaceId: document.workspaceId,
    keys: keys.filter((key) => key !== null),
  })
}

/** Removes files from storage, once no backup runs that may still want them; the `erase` job runs it. */
export async function eraseKeys(system: System, payload: JobPayload<'erase'>): Promise<void> {
  if (await isBackupRunning(system)) {
    const { workspaceId } = payload
    const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId: null })
    const startAfter = new Date(system.now().getTime() + afterBackupMs)
    return enqueue(ctx, 'erase', payload, { startAfter })
  }
  for (const key of payload.keys) await system.storage.delete(key)
}

/** How soon it is looked again whether a backup still runs. */
const afterBackupMs = 30_000
