import { fieldOfRole } from '@numora/contract'
import { approvalOutcome } from '@numora/domain'
import type { Context } from '../context.ts'
import { schemaOf } from '../documents/schema-of.ts'
import type { Document, DocumentResult } from '../generated/client.ts'

/**
 * Stores what an approval by a person says about the reading, in the approval's transaction. What Numora approves by
 * itself says nothing: it would confirm its own confidence.
 */
export async function recordOutcome(
  ctx: Context,
  document: Document,
  { fields, lineItems, taxLines, asRead, engine, recognisedPages: recognised }: DocumentResult,
  hasReasons: boolean,
): Promise<void> {
  const { actor, workspaceId } = ctx
  if (actor.type === 'system') return
  const schema = schemaOf(document)
  const vendor = fieldOfRole(schema, 'vendor')
  const { id: documentId, vendorCode } = document
  // What stored no engine did not store these pages either.
  const recognisedPages = engine === null ? null : recognised
  const data = {
    schema,
    approvedAt: ctx.now(),
    isByKey: actor.type === 'api_key',
    vendorCode,
    vendorName: vendor === undefined ? null : (fields[vendor]?.value ?? null),
    ...approvalOutcome({ schema, fields, lineItems, taxLines, asRead, hasReasons, recognisedPages }),
  }
  await ctx.db.approvalOutcome.upsert({
    where: { workspaceId_documentId: { workspaceId, documentId } },
    create: { workspaceId, documentId, ...data },
    update: data,
  })
}
