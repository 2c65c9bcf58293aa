import { isBackupRunning } from '../backup/running-backup.ts'
import { contextFor, type System, systemActor } from '../context.ts'
import { postponeErasure } from '../follow-ups/erasure.ts'
import type { JobPayload } from '../jobs.ts'

/** Removes files from storage, once no backup runs that may still want them; the `erase` job runs it. */
export async function eraseKeys(system: System, payload: JobPayload<'erase'>): Promise<void> {
  if (await isBackupRunning(system)) {
    const { workspaceId } = payload
    return postponeErasure(contextFor(system, { workspaceId, actor: systemActor, requestId: null }), payload)
  }
  for (const key of payload.keys) await system.storage.delete(key)
}
