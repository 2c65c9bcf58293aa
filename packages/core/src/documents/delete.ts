import { type Context, inTransaction } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { assertCan, followDeletion } from '../transition.ts'
import { lockDuplicates } from './duplicates.ts'
import { lockDocument } from './find.ts'
import { repointNearDuplicates } from './near-duplicates.ts'
import { repointDuplicates } from './repoint-duplicates.ts'
import { pagesKey } from './stored-keys.ts'

/**
 * Erases a document: its file, page images and what its events say of it; its values, what it taught and its deliveries
 * go by their foreign keys. A tombstone and the bare events stay for audit. A file that is being fetched or a page that is being rendered meanwhile is removed, too.
 */
export async function deleteDocument(ctx: Context, { id }: { id: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockDuplicates(ctx, 'alone')
    const document = await lockDocument(ctx, id)
    assertCan(document, 'delete')
    const { workspaceId, createdAt } = document
    await followDeletion(ctx, document, { erase: [pagesKey(document), document.fileKey] })
    await eraseEvents(ctx, document)
    await ctx.db.document.delete({ where: { id, workspaceId } })
    await ctx.db.tombstone.create({
      data: { id, workspaceId, createdAt, deletedAt: ctx.now(), actor: ctx.actor },
    })
    await releaseParts(ctx, document)
    await repointDuplicates(ctx, document)
    await repointNearDuplicates(ctx, document)
  })
}

/** The documents that it was split into stay, without a reference to it. */
async function releaseParts(ctx: Context, { id, workspaceId, dividedInto }: Document): Promise<void> {
  if (dividedInto === null) return
  const parts = dividedInto.map(({ documentId }) => documentId)
  await ctx.db.$executeRaw`
    UPDATE documents SET parent_id = NULL, updated_at = GREATEST(${ctx.now()}, updated_at + interval '1 millisecond')
    WHERE workspace_id = ${workspaceId} AND id = ANY(${parts}) AND parent_id = ${id}`
}

/**
 * Removes the caller's data and corrections from a document's events. Pending webhooks keep its `external_id`
 * until they are delivered, so that their receivers know what to delete.
 */
async function eraseEvents(ctx: Context, { id, workspaceId, externalId }: Document): Promise<void> {
  if (externalId !== null)
    await ctx.db.$executeRaw`
      UPDATE webhook_deliveries SET external_id = ${externalId}
      WHERE workspace_id = ${workspaceId} AND status = 'pending'
        AND event_id IN (SELECT id FROM events WHERE document_id = ${id} AND workspace_id = ${workspaceId})`
  await ctx.db.$executeRaw`
    UPDATE events SET changes = '[]', data = data::jsonb || '{"external_id": null, "metadata": {}}'
    WHERE document_id = ${id} AND workspace_id = ${workspaceId}`
}
