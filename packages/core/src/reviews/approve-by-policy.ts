import type { Context } from '../context.ts'
import { schemaOf } from '../documents/schema-of.ts'
import type { Document } from '../generated/client.ts'
import { policyOf } from '../settings/settings.ts'
import { approve } from './approve.ts'
import { policyActor, reasonsAgainst } from './reasons-against.ts'

/**
 * Approves a document that has just been read, in the transaction that stores the result, if the workspace has switched
 * that on for its schema and the policy finds no reason against it.
 */
export async function approveByPolicy(ctx: Context, document: Document): Promise<void> {
  const policy = await policyOf(ctx, schemaOf(document))
  if (!policy || (await wasTouched(ctx, document))) return
  const reasons = await reasonsAgainst(ctx, document, policy.threshold)
  if (reasons.length === 0) await approve({ ...ctx, actor: policyActor(null) }, { id: document.id })
}

/** Whether a person worked on an earlier reading of the document: then a person has the last word on this one, too. */
async function wasTouched(ctx: Context, { id, workspaceId }: Document): Promise<boolean> {
  const rows = await ctx.db.$queryRaw<object[]>`
    SELECT 1 FROM events WHERE document_id = ${id} AND workspace_id = ${workspaceId} AND actor->>'type' <> 'system'
      AND type IN ('review.corrected', 'review.confirmed', 'document.reviewed', 'document.rejected') LIMIT 1`
  return rows.length > 0
}
