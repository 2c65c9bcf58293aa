import {
  type DocumentResource,
  documentSchemas,
  type FieldDefinition,
  type FieldValue,
  type ReviewStateInput,
  type SchemaId,
} from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { planPushes } from '../delivery/plan-pushes.ts'
import { queuePushes } from '../delivery/queue-pushes.ts'
import { assertVersion, findStoredResult, lockDocument } from '../documents/find.ts'
import { type LineItem, presentDocument } from '../documents/present.ts'
import type { Document } from '../generated/client.ts'
import { teach } from '../layouts/teach.ts'
import { Problem } from '../problem.ts'
import { assertCan, transition } from '../transition.ts'
import { type Confirmations, haveSameConfirmations, toConfirmations } from './confirmations.ts'
import { confirmationChanges } from './correct.ts'

/**
 * Approves a document. Pushes by matching routes, and learning from corrections, are queued in the same
 * transaction. Repeating the approval of the same content changes nothing.
 */
export async function approve(
  ctx: Context,
  input: {
    id: string
    expected_updated_at?: string | undefined
    review_state?: ReviewStateInput | undefined
  },
): Promise<DocumentResource> {
  return inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, input.id)
    const isApproved = document.state === 'reviewed'
    if (!isApproved) {
      assertCan(document, 'approve')
      assertVersion(document, input.expected_updated_at)
    }
    const { fields, lineItems } = await findStoredResult(ctx, document)
    const confirmations = input.review_state
      ? toConfirmations(document.schema as SchemaId, lineItems as LineItem[], {
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
    assertComplete(document.schema as SchemaId, fields as Record<string, FieldValue>)
    const confirmed = await confirm(ctx, document, confirmations)
    const approval = document.approval + 1
    const routes = await planPushes(ctx, confirmed, 'on_approve')
    const approved = await transition(ctx, confirmed, routes.length > 0 ? 'approve_and_push' : 'approve', {
      set: { approval },
    })
    if (routes.length > 0) await queuePushes(ctx, approved, routes)
    await teach(ctx, approved, fields as Record<string, FieldValue>)
    return presentDocument(approved)
  })
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
