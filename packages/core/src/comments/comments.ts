import { type Comment, limits, type PageQuery } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { findShown, lockDocument } from '../documents/find.ts'
import type { Comment as Row } from '../generated/client.ts'
import { newId } from '../id.ts'
import { decodeCursor, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { recordEvent } from '../transition.ts'

/** The comments on a document, oldest first. */
export async function listComments(
  ctx: Context,
  { id: documentId, limit, cursor }: PageQuery & { id: string },
): Promise<Page<Comment>> {
  const after = cursor === undefined ? {} : { id: { gt: decodeCursor(cursor) } }
  await findShown(ctx, documentId)
  const rows = await ctx.db.comment.findMany({
    where: { workspaceId: ctx.workspaceId, documentId, ...after },
    orderBy: { id: 'asc' },
    take: limit + 1,
  })
  return toPage(rows, limit, ({ id }) => id, presentComment)
}

export async function createComment(
  ctx: Context,
  { id: documentId, text }: { id: string; text: string },
): Promise<Comment> {
  return inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, documentId)
    const { workspaceId, actor } = ctx
    const count = await ctx.db.comment.count({ where: { workspaceId, documentId } })
    if (count >= limits.comments)
      throw new Problem('limit_reached', `A document may have at most ${limits.comments} comments.`)
    const row = await ctx.db.comment.create({
      data: { id: newId('comment'), workspaceId, documentId, text, author: actor, createdAt: ctx.now() },
    })
    await recordEvent(ctx, document, 'document.commented')
    return presentComment(row)
  })
}

/** Deletes a comment of the caller; an admin may delete any. */
export async function deleteComment(
  ctx: Context,
  { id: documentId, comment_id, isAdmin }: { id: string; comment_id: string; isAdmin: boolean },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, documentId)
    const where = { id: comment_id, workspaceId: ctx.workspaceId, documentId }
    const row = await ctx.db.comment.findFirst({ where })
    if (!row) throw new Problem('not_found', 'There is no such comment.')
    if (!isAdmin && !isAuthor(ctx, row))
      throw new Problem('forbidden', 'The comment is of somebody else: only an admin can delete it.')
    await ctx.db.comment.delete({ where })
    await recordEvent(ctx, document, 'document.comment_deleted')
  })
}

function isAuthor({ actor }: Context, { author }: Row): boolean {
  return actor.type === author.type && actor.id === author.id
}

function presentComment({ id, text, author, createdAt }: Row): Comment {
  return { id, text, author, created_at: createdAt.toISOString() }
}
