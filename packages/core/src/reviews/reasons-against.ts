import type { Actor } from '@numora/contract'
import { reasonsAgainstApproval } from '@numora/domain'
import type { Context } from '../context.ts'
import { findStoredResult } from '../documents/find.ts'
import { schemaOf } from '../documents/schema-of.ts'
import type { Document } from '../generated/client.ts'
import { judge } from '../vendors/judge.ts'
import { shareVendors } from '../vendors/match-again.ts'

/** Why a policy must leave a document in review, which is locked, to a person; empty if it may approve it. */
export async function reasonsAgainst(ctx: Context, document: Document, threshold: number): Promise<string[]> {
  const { fields, lineItems, taxLines } = await findStoredResult(ctx, document)
  const { confirmedFields, confirmedLineItems } = document
  // What is stored may be older than the list of vendors: a reason in either is left to a person.
  await shareVendors(ctx)
  const { reasons: vendorReasons } = await judge(ctx, document, fields)
  const reviewReasons = [...document.reviewReasons, ...vendorReasons]
  const hasConfirmations = confirmedFields.length + confirmedLineItems.length > 0
  return reasonsAgainstApproval(
    { schema: schemaOf(document), fields, lineItems, taxLines, reviewReasons, hasConfirmations },
    threshold,
  )
}

/** Who approves by policy: a workflow, or the workspace's settings. */
export function policyActor(workflowId: string | null): Actor {
  return { type: 'system', id: workflowId, name: 'automatic approval' }
}
