import type { DocumentEvent, PageQuery } from '@numora/contract'
import type { Context } from '../context.ts'
import type { Event } from '../generated/client.ts'
import { decodeCursor, type Page, toPage } from '../pagination.ts'
import { findDocument } from './find.ts'

/** The history of a document, oldest first. */
export async function listDocumentEvents(
  ctx: Context,
  { id, limit, cursor }: PageQuery & { id: string },
): Promise<Page<DocumentEvent>> {
  const seq = cursor === undefined ? {} : { seq: { gt: BigInt(decodeCursor(cursor, /^\d{1,18}$/)) } }
  await findDocument(ctx, id)
  const rows = await ctx.db.event.findMany({
    where: {
      documentId: id,
      workspaceId: ctx.workspaceId,
      ...seq,
    },
    orderBy: { seq: 'asc' },
    take: limit + 1,
  })
  return toPage(rows, limit, (row) => String(row.seq), presentDocumentEvent)
}

function presentDocumentEvent(event: Event): DocumentEvent {
  return {
    id: event.id,
    // The other types are of events about endpoints, which have no document.
    type: event.type as DocumentEvent['type'],
    created_at: event.createdAt.toISOString(),
    actor: event.actor,
    request_id: event.requestId,
    changes: event.changes,
  }
}
