import type { Context } from '../context.ts'
import type { Document, DocumentResult } from '../generated/client.ts'
import { Problem } from '../problem.ts'

/** A document of the caller's workspace; another's does not exist. */
export async function findDocument(ctx: Context, id: string): Promise<Document> {
  const document = await ctx.db.document.findFirst({ where: { id, workspaceId: ctx.workspaceId } })
  if (!document) throw new Problem('not_found', 'There is no such document.')
  return document
}

/** The same, locked until the transaction ends: what is read of it stays true. */
export async function lockDocument(ctx: Context, id: string): Promise<Document> {
  if (!ctx.isInTransaction) throw new Error('A lock needs a transaction')
  await ctx.db
    .$queryRaw`SELECT 1 FROM documents WHERE id = ${id} AND workspace_id = ${ctx.workspaceId} FOR UPDATE`
  return findDocument(ctx, id)
}

/** Throws `conflict` unless the caller has seen the document as it is. */
export function assertVersion(document: Document, expectedUpdatedAt: string | undefined): void {
  const current = document.updatedAt.toISOString()
  if (expectedUpdatedAt !== undefined && expectedUpdatedAt !== current)
    throw new Problem('conflict', `The document has changed: its updated_at is ${current}. Read it again.`)
}

export async function findStoredResult(ctx: Context, document: Document): Promise<DocumentResult> {
  return ctx.db.documentResult.findUniqueOrThrow({ where: { documentId: document.id } })
}
