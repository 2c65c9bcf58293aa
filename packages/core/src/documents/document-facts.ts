import type { FieldValue, Likeness } from '@numora/contract'
import { customerFactsOf, documentFactsOf, vendorFactsOf } from '@numora/domain'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { decodeLikeness, encodeLikeness } from './near-duplicates.ts'
import { schemaOf } from './schema-of.ts'

type Fields = Record<string, Pick<FieldValue, 'value'>>
type Known = Pick<Document, 'id' | 'workspaceId' | 'schema'>

/** The likeness that was stored when a document was read. */
export async function storedLikeness(ctx: Context, document: Known): Promise<Likeness | null> {
  const row = await ctx.db.documentFacts.findUnique({ where: idOf(document), select: { likeness: true } })
  return row?.likeness ? decodeLikeness(row.likeness) : null
}

/** Stores what other documents are compared with; a document of a schema without vendors has nothing of it. */
export async function storeFacts(
  ctx: Context,
  document: Known,
  fields: Fields,
  { vendorCode, likeness }: { vendorCode: string | null; likeness: Likeness | null },
): Promise<void> {
  const facts = factsOf(document, fields)
  if (!facts) return
  const data = { ...facts, vendorCode, likeness: likeness && encodeLikeness(likeness), approvedAt: null }
  await ctx.db.documentFacts.upsert({
    where: idOf(document),
    create: { ...keyOf(document), ...data },
    update: data,
  })
}

/** Marks the facts of a document as approved, by its vendor; one that was read by an earlier version gets them now. */
export async function approveFacts(
  ctx: Context,
  document: Known & Pick<Document, 'vendorCode'>,
  fields: Fields,
): Promise<void> {
  const facts = factsOf(document, fields)
  if (!facts) return
  const approved = { approvedAt: ctx.now(), vendorCode: document.vendorCode }
  await ctx.db.documentFacts.upsert({
    where: idOf(document),
    create: { ...keyOf(document), ...facts, ...approved },
    update: approved,
  })
}

function factsOf(document: Known, fields: Fields) {
  const schema = schemaOf(document)
  const facts = documentFactsOf(schema, fields)
  return (
    facts && {
      ...facts,
      vendorIban: vendorFactsOf(schema, fields)?.iban ?? null,
      ...customerFactsOf(schema, fields),
    }
  )
}

function keyOf({ id, workspaceId }: Known) {
  return { workspaceId, documentId: id }
}

function idOf(document: Known) {
  return { workspaceId_documentId: keyOf(document) }
}

/** Forgets the facts of a document that is read again. */
export async function forgetFacts(ctx: Context, document: Known): Promise<void> {
  await ctx.db.documentFacts.deleteMany({ where: keyOf(document) })
}
