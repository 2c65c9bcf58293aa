import type { Context, System } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { enqueue } from '../jobs.ts'

/** Erases the files of a document under these keys, once the transaction has committed. */
export async function eraseFiles(ctx: Context, document: Document, keys: (string | null)[]): Promise<void> {
  await enqueue(ctx, 'erase', {
    documentId: document.id,
    workspaceId: document.workspaceId,
    keys: keys.filter((key) => key !== null),
  })
}

/** Removes files from storage; the handler of the `erase` job. */
export async function eraseKeys(system: System, { keys }: { keys: string[] }): Promise<void> {
  for (const key of keys) await system.storage.delete(key)
}
