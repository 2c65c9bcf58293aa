import { type Context, inTransaction } from '../context.ts'
import { assertCan, recordEvent } from '../transition.ts'
import { lockDocument } from './find.ts'
import { repointDuplicates } from './repoint-duplicates.ts'
import { eraseFiles } from './submit.ts'

/** Erases a document: its file, page images, values and what it taught. A tombstone and the bare events stay for audit. */
export async function deleteDocument(ctx: Context, { id }: { id: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, id)
    assertCan(document, 'delete')
    const { workspaceId, createdAt } = document
    await recordEvent(ctx, document, 'document.deleted')
    await ctx.db.event.updateMany({ where: { documentId: id, workspaceId }, data: { changes: [] } })
    await ctx.db.layoutLesson.deleteMany({ where: { documentId: id, workspaceId } })
    await ctx.db.deliveryAttempt.deleteMany({ where: { documentId: id, workspaceId } })
    await ctx.db.push.deleteMany({ where: { documentId: id, workspaceId } })
    await ctx.db.document.delete({ where: { id, workspaceId } })
    await ctx.db.tombstone.create({
      data: { id, workspaceId, createdAt, deletedAt: ctx.now(), actor: ctx.actor },
    })
    await repointDuplicates(ctx, document)
    await eraseFiles(ctx, document, document.fileKey)
  })
}
