import type { DocumentResource, DocumentResult } from '@numora/contract'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { findDocument, findShown, findStoredResult, type ShownDocument } from './find.ts'
import { presentDocument, presentFailure, presentResult } from './present.ts'

const waitsFor = new Set(['processing', 'push_pending'])

/**
 * The document; with `waitSeconds`, once its status is no longer `processing` or `push_pending`, or when the
 * time is over. Waiting costs one query, when it changes.
 */
export async function getDocument(
  ctx: Context,
  { id, waitSeconds = 0, signal }: { id: string; waitSeconds?: number | undefined; signal?: AbortSignal },
): Promise<DocumentResource> {
  if (waitSeconds === 0) return presentDocument(await findShown(ctx, id))
  const end = performance.now() + waitSeconds * 1000
  const subscription = ctx.notifications.subscribe(id)
  try {
    const first = await findShown(ctx, id)
    let document = first
    while (document.status === first.status && waitsFor.has(document.status)) {
      if (!(await subscription.changed(end - performance.now(), signal))) break
      document = await findShown(ctx, id)
    }
    return presentDocument(document)
  } finally {
    subscription.end()
  }
}

export async function getResult(ctx: Context, { id }: { id: string }): Promise<DocumentResult> {
  const document = await findDocument(ctx, id)
  assertRead(document)
  return presentResult(document, await findStoredResult(ctx, document))
}

/** Throws unless the document has a result. */
export function assertRead(document: ShownDocument): void {
  if (document.status === 'processing')
    throw new Problem('result_not_ready', undefined, { retryAfterSeconds: 1 })
  if (document.status === 'failed')
    throw new Problem('result_unavailable', `There is no result: ${presentFailure(document)!.message}`)
}
