import type { Change, DocumentResult, ReviewPatch } from '@numora/contract'
import { documentConfidence, nextAsRead } from '@numora/domain'
import { type Context, inTransaction } from '../context.ts'
import { assertMayCorrect } from '../delivery/assert-may-correct.ts'
import { assess } from '../documents/assess.ts'
import { lockDuplicates } from '../documents/duplicates.ts'
import { assertVersion, findStoredResult, lockDocument } from '../documents/find.ts'
import { presentResult } from '../documents/present.ts'
import { schemaOf } from '../documents/schema-of.ts'
import type { Document, DocumentResult as StoredResult } from '../generated/client.ts'
import { assertCan, transition } from '../transition.ts'
import { type Confirmations, haveSameConfirmations, toConfirmations } from './confirmations.ts'
import { edit } from './edit.ts'

/**
 * Corrects and confirms parts of a result. A request that changes nothing leaves the document as it is; a
 * change of an approved document sends it back to review.
 */
export async function correct(
  ctx: Context,
  { id, ...patch }: ReviewPatch & { id: string },
): Promise<DocumentResult> {
  return inTransaction(ctx, async (ctx) => {
    await lockDuplicates(ctx, 'together')
    const document = await lockDocument(ctx, id)
    assertCan(document, 'correct')
    assertVersion(document, patch.expected_updated_at)
    const stored = await findStoredResult(ctx, document)
    const edited = edit(schemaOf(document), stored, patch)
    const confirmations = confirm(document, edited, patch)
    const isSame = haveSameConfirmations(document, confirmations)
    if (edited.changes.length === 0 && edited.lineItems.length === stored.lineItems.length && isSame)
      return presentResult(document, stored)

    await assertMayCorrect(ctx, document)
    const { fields, lineItems, taxLines, changes } = edited
    const asRead = asReadOf(document, stored, edited)
    const result = await ctx.db.documentResult.update({
      where: { documentId: id },
      data: { fields, lineItems, taxLines, ...asRead },
    })
    const corrected = await transition(ctx, document, 'correct', {
      set: {
        ...confirmations,
        ...(await assess(ctx, document, { fields, lineItems, taxLines, issues: stored.issues })),
      },
      history:
        changes.length > 0
          ? { type: 'review.corrected', changes }
          : { type: 'review.confirmed', changes: confirmationChanges(document, confirmations) },
    })
    return presentResult(corrected, result)
  })
}

/** What was read, where a correction replaces it: nobody could compare the two otherwise. */
function asReadOf(
  document: Document,
  stored: StoredResult,
  { fields, lineItems, changes }: ReturnType<typeof edit>,
): { asRead?: Stored.AsRead } {
  const names = changes.map(({ field }) => field).filter((field) => field in fields)
  const ofTaxes = changes.filter(({ field }) => field.startsWith('tax_lines.')).length
  const hasLineItems = changes.length > names.length + ofTaxes || lineItems.length !== stored.lineItems.length
  if (changes.length === 0 && !hasLineItems) return {}
  const read = {
    fields: stored.fields,
    lineItems: stored.lineItems,
    hasReasons: document.reviewReasons.length > 0,
    confidence: documentConfidence(schemaOf(document), stored.fields, stored.lineItems, stored.taxLines),
    recognisedPages: stored.engine === null ? null : stored.recognisedPages,
  }
  return {
    asRead: nextAsRead(stored.asRead, read, { fields: names, hasLineItems, hasTaxLines: ofTaxes > 0 }),
  }
}

/** The given lists replace the stored ones; values that were set are also confirmed, removed ones are not. */
function confirm(document: Document, edited: ReturnType<typeof edit>, patch: ReviewPatch): Confirmations {
  const left = new Set(edited.lineItems.map((item) => item.id))
  const stored = document.confirmedLineItems.filter((id) => left.has(id))
  return toConfirmations(schemaOf(document), edited.lineItems, {
    fields: [...(patch.confirmed_general_field_names ?? document.confirmedFields), ...edited.touchedFields],
    lineItems: [...(patch.confirmed_line_item_ids ?? stored), ...edited.touchedLineItems],
  })
}

/** Confirmations that were added or removed, as changes of `confirmed`. */
export function confirmationChanges(
  document: Document,
  { confirmedFields, confirmedLineItems }: Confirmations,
): Change[] {
  const before = new Set([...document.confirmedFields, ...document.confirmedLineItems])
  const after = new Set([...confirmedFields, ...confirmedLineItems])
  return [...before.symmetricDifference(after)].map((field) => {
    const was = before.has(field)
    return { field, before: was ? 'confirmed' : null, after: was ? null : 'confirmed' }
  })
}
