import {
  type DocumentResource,
  documentSchemas,
  type FieldDefinition,
  type FieldValue,
  type ReviewStateInput,
  type SchemaId,
} from '@numora/contract'
import { withVendorReasons } from '@numora/domain'
import { type Context, inTransaction } from '../context.ts'
import { planPushes } from '../delivery/plan-pushes.ts'
import { approveFacts } from '../documents/document-facts.ts'
import { assertVersion, findStoredResult, lockDocument } from '../documents/find.ts'
import { presentDocument } from '../documents/present.ts'
import { schemaOf } from '../documents/schema-of.ts'
import type { PushTarget } from '../follow-ups/push-target.ts'
import type { Document } from '../generated/client.ts'
import { Problem } from '../problem.ts'
import { recordOutcome } from '../quality/record-outcome.ts'
import { assertCan, transition } from '../transition.ts'
import { judge } from '../vendors/judge.ts'
import { shareVendors } from '../vendors/match-again.ts'
import { type Confirmations, haveSameConfirmations, toConfirmations } from './confirmations.ts'
import { confirmationChanges } from './correct.ts'

/**
 * Approves a document; where push routes fit, its pushes are queued in the same transaction, and so is learning from
 * what was corrected. Approving an approved one with the same content changes nothing.
 */
export async function approve(
  ctx: Context,
  input: {
    id: string
    expected_updated_at?: string | undefined
    review_state?: ReviewStateInput | undefined
  },
  /** The run whose step approves, if it goes on as a delivery of the approval. */
  run?: PushTarget,
): Promise<DocumentResource> {
  return inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, input.id)
    const isApproved = document.state === 'reviewed'
    if (!isApproved) {
      assertCan(document, 'approve')
      assertVersion(document, input.expected_updated_at)
    }
    const result = await findStoredResult(ctx, document)
    const { fields, lineItems } = result
    const confirmations = input.review_state
      ? toConfirmations(schemaOf(document), lineItems, {
          fields: input.review_state.confirmed_general_field_names,
          lineItems: input.review_state.confirmed_line_item_ids,
        })
      : document
    if (isApproved) {
      if (!haveSameConfirmations(document, confirmations))
        throw new Problem(
          'conflict',
          `The document is ${document.status} already, with another review_state.`,
        )
      return presentDocument(document)
    }
    assertComplete(schemaOf(document), fields)
    const confirmed = await confirm(ctx, document, confirmations)
    const approval = document.approval + 1
    const judged = await judgeAgain(ctx, confirmed, fields)
    const planned = await planPushes(ctx, confirmed, 'on_approve')
    const targets = run ? [...planned.filter((target) => !isSameWorkflow(target, run)), run] : planned
    const event = targets.length > 0 ? 'approve_and_push' : 'approve'
    const approved = await transition(ctx, confirmed, event, {
      set: { approval, ...judged },
      push: targets,
      learn: fields,
    })
    await approveFacts(ctx, approved, fields)
    await recordOutcome(ctx, approved, result, document.reviewReasons.length > 0)
    return presentDocument(approved)
  })
}

/** The list of vendors may have been changed so recently that the document was not matched again yet. */
async function judgeAgain(ctx: Context, document: Document, fields: Record<string, FieldValue>) {
  await shareVendors(ctx)
  const { vendorCode, reasons } = await judge(ctx, document, fields)
  if (vendorCode === document.vendorCode) return {}
  return { vendorCode, reviewReasons: withVendorReasons(document.reviewReasons, reasons) }
}

function isSameWorkflow(target: PushTarget, { workflowId }: PushTarget): boolean {
  return target.workflowId === workflowId
}

function assertComplete(schema: SchemaId, fields: Record<string, FieldValue>): void {
  const definitions: readonly FieldDefinition[] = documentSchemas[schema].fields
  const missing = definitions.filter(
    ({ name, required_for_approval: isRequired }) => isRequired && fields[name]?.value == null,
  )
  if (missing.length === 0) return
  const names = missing.map(({ name }) => name)
  throw new Problem('invalid_review_state', `Approval needs a value for ${names.join(', ')}.`, {
    details: names.map((name) => ({ path: `fields.${name}`, message: 'expected a value before approval' })),
  })
}

async function confirm(ctx: Context, document: Document, confirmations: Confirmations): Promise<Document> {
  if (haveSameConfirmations(document, confirmations)) return document
  const { confirmedFields, confirmedLineItems } = confirmations
  return transition(ctx, document, 'correct', {
    set: { confirmedFields, confirmedLineItems },
    history: { type: 'review.confirmed', changes: confirmationChanges(document, confirmations) },
  })
}
