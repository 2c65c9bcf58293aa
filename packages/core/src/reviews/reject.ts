import type { DocumentResource } from '@numora/contract'
import { lifecycleStateOf } from '@numora/domain'
import { type Context, inTransaction } from '../context.ts'
import { assertVersion, lockDocument } from '../documents/find.ts'
import { presentDocument } from '../documents/present.ts'
import { assertCan, transition } from '../transition.ts'

/** Rejects a document for good; repeating it changes nothing. */
export async function reject(
  ctx: Context,
  input: { id: string; expected_updated_at?: string | undefined; reason?: string | undefined },
): Promise<DocumentResource> {
  return inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, input.id)
    if (lifecycleStateOf(document) === 'rejected') return presentDocument(document)
    assertCan(document, 'reject')
    assertVersion(document, input.expected_updated_at)
    const failureDetail = input.reason ? `Reason: ${input.reason}` : null
    return presentDocument(await transition(ctx, document, 'reject', { set: { failureDetail } }))
  })
}
