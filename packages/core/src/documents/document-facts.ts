import type { FieldValue, Likeness } from '@numora/contract'
import { documentFactsOf, vendorFactsOf } from '@numora/domain'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { decodeLikeness, encodeLikeness } from './near-duplicates.ts'
import { schemaOf } from './schema-of.ts'

type Fields = Record<string, Pick<FieldValue, 'value'>>
type Known = Pick<Document, 'id' | 'workspaceId' | 'schema'>

/** The likeness that was stored when a document was read. */
export async function storedLikeness(ctx: Context, { id, workspaceId }: Known): Promise<Likeness | null> {
  const row = await ctx.db.documentFacts.findUnique({
    where: { workspaceId_documentId: { workspaceId, documentId: id } },
    select: { likeness: true },
  })
  return row?.likeness ? decodeLikeness(row.likeness) : null
}

/** Stores what other documents are compared with; a document of a schema without vendors has nothing of it. */
export async function storeFacts(
  ctx: Context,
  document: Known,
  fields: Fields,
  { vendorCode, likeness }: { vendorCode: string | null; likeness: Likeness | null },
): Promise<void> {
  const { id: documentId, workspaceId } = document
  const schema = schemaOf(document)
  const facts = documentFactsOf(schema, fields)
  if (!facts) return
  const data = {
    ...facts,
    vendorCode,
    vendorIban: vendorFactsOf(schema, fields)?.iban ?? null,
    likeness: likeness && encodeLikeness(likeness),
    approvedAt: null,
  }
  await ctx.db.documentFacts.upsert({
    where: { workspaceId_documentId: { workspaceId, documentId } },
    create: { workspaceId, documentId, ...data },
    update: data,
  })
}

/** Marks the facts of a document as approved, by the vendor that it was approved with. */
export async function approveFacts(
  ctx: Context,
  { id, workspaceId }: Known,
  vendorCode: string | null,
): Promise<void> {
  await ctx.db.documentFacts.updateMany({
    where: { workspaceId, documentId: id },
    data: { approvedAt: ctx.now(), vendorCode },
  })
}

/** Forgets the facts of a document that is read again. */
export async function forgetFacts(ctx: Context, { id, workspaceId }: Known): Promise<void> {
  await ctx.db.documentFacts.deleteMany({ where: { workspaceId, documentId: id } })
}
