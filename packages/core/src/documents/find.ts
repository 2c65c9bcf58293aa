import type { Context } from '../context.ts'
import { columnsOf, query } from '../database/query.ts'
import { type Document, type DocumentResult, Prisma } from '../generated/client.ts'
import { Problem } from '../problem.ts'

const selectDocuments = `SELECT ${columnsOf(Object.values(Prisma.DocumentScalarFieldEnum))} FROM documents`

const shownColumns = [
  'id',
  'schema',
  'state',
  'delivery',
  'status',
  'failureCode',
  'failureDetail',
  'externalId',
  'metadata',
  'fileName',
  'contentType',
  'sizeBytes',
  'sha256',
  'pageCount',
  'confidence',
  'reviewReasons',
  'summary',
  'assigneeId',
  'confirmedFields',
  'confirmedLineItems',
  'duplicateOf',
  'parentId',
  'containerPath',
  'dividedInto',
  'createdAt',
  'updatedAt',
] as const satisfies (keyof Document)[]

/** The columns that the resource shows; lists and reads fetch no others. */
export type ShownDocument = Pick<Document, (typeof shownColumns)[number]>

export const shownColumnsSql = columnsOf(shownColumns)
const selectShown = `SELECT ${shownColumnsSql} FROM documents`

const shownById = { name: 'document-shown', text: `${selectShown} WHERE id = $1 AND workspace_id = $2` }
const shownByIds = {
  name: 'documents-shown',
  text: `${selectShown} WHERE id = ANY($1::text[]) AND workspace_id = $2`,
}
const byId = { name: 'document', text: `${selectDocuments} WHERE id = $1 AND workspace_id = $2` }
const byIdLocked = { name: 'document-locked', text: `${byId.text} FOR UPDATE` }
const unreadLocked = {
  name: 'unread-document-locked',
  text: `${byId.text} AND generation = $3 AND state IN ('pending', 'processing') FOR UPDATE`,
}
const byExternalIdLocked = {
  name: 'document-by-external-id-locked',
  text: `${selectDocuments} WHERE workspace_id = $1 AND submitted_schema = $2 AND external_id = $3 FOR UPDATE`,
}
const resultById = {
  name: 'document-result',
  text: `SELECT ${columnsOf(Object.values(Prisma.DocumentResultScalarFieldEnum))} FROM document_results WHERE document_id = $1`,
}

/** A document of the caller's workspace; one of another workspace is not found. */
export async function findDocument(ctx: Context, id: string): Promise<Document> {
  return onlyDocument(await query<Document>(ctx, byId, [id, ctx.workspaceId]))
}

/** The same, with only the columns that the resource shows. */
export async function findShown(ctx: Context, id: string): Promise<ShownDocument> {
  return onlyDocument(await query<ShownDocument>(ctx, shownById, [id, ctx.workspaceId]))
}

/** Those of some documents that there are, in the order of the ids. */
export async function findAllShown(ctx: Context, ids: readonly string[]): Promise<ShownDocument[]> {
  const found = await query<ShownDocument>(ctx, shownByIds, [ids, ctx.workspaceId])
  return ids.flatMap((id) => found.find((document) => document.id === id) ?? [])
}

/** The same, locked until the transaction ends, so that its values stay valid. */
export async function lockDocument(ctx: Context, id: string): Promise<Document> {
  if (!ctx.isInTransaction) throw new Error('A lock needs a transaction')
  return onlyDocument(await query<Document>(ctx, byIdLocked, [id, ctx.workspaceId]))
}

/** A document, locked until the transaction ends, if this generation of it is still to be read. */
export async function lockUnread(
  ctx: Context,
  id: string,
  generation: number,
): Promise<Document | undefined> {
  if (!ctx.isInTransaction) throw new Error('A lock needs a transaction')
  const [document] = await query<Document>(ctx, unreadLocked, [id, ctx.workspaceId, generation])
  return document
}

/**
 * The document that was submitted as one of this schema with an `external_id`, locked until the transaction ends;
 * undefined where it was deleted before the lock was there.
 */
export async function lockByExternalId(
  ctx: Context,
  submittedSchema: string,
  externalId: string,
): Promise<Document | undefined> {
  if (!ctx.isInTransaction) throw new Error('A lock needs a transaction')
  const [document] = await query<Document>(ctx, byExternalIdLocked, [
    ctx.workspaceId,
    submittedSchema,
    externalId,
  ])
  return document
}

function onlyDocument<D>([document]: D[]): D {
  if (!document) throw new Problem('not_found', 'There is no such document.')
  return document
}

/** Throws `conflict` unless the caller has seen the present version of the document. */
export function assertVersion(document: Document, expectedUpdatedAt: string | undefined): void {
  const current = document.updatedAt.toISOString()
  if (expectedUpdatedAt !== undefined && expectedUpdatedAt !== current)
    throw new Problem('conflict', `The document has changed: its updated_at is ${current}. Read it again.`)
}

export async function findStoredResult(ctx: Context, document: Document): Promise<DocumentResult> {
  const [stored] = await query<DocumentResult>(ctx, resultById, [document.id])
  if (!stored) throw new Error(`The document ${document.id} has no result`)
  return stored
}
