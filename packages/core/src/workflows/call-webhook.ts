import type { WorkflowCall } from '@numora/contract'
import { classifyError, type PushFailure, postSigned, redact } from '@numora/destinations'
import type { Context } from '../context.ts'
import type { StepError } from './record-step.ts'

const unanswered = { response_status: null, response_excerpt: null }
const excerptCharacters = 1_024

/** A request of a webhook step; the same at each attempt. */
export type StepCall = { url: string; key: string; secret: string; body: WorkflowCall }

/** How a call came out; `mayGetBetter`: another attempt can succeed. */
export type CallResult = {
  output: { response_status: number | null; response_excerpt: string | null }
  failure?: StepError & { mayGetBetter: boolean; retryAfterMs?: number | undefined }
}

/**
 * Calls the receiver of a webhook step, signed. Whether a call arrived may stay unknown: receivers do their work once for
 * all requests with one `idempotency-key`, so it is called again.
 */
export async function callWebhook(
  ctx: Context,
  { url, key, secret, body: content }: StepCall,
  signal: AbortSignal,
): Promise<CallResult> {
  try {
    const reach = { fetch: ctx.fetch, now: ctx.now(), signal }
    const { answer, failure } = await postSigned(reach, { url, secret, key, content })
    const { status, text } = answer
    const output = { response_status: status, response_excerpt: redact(text, excerptCharacters) }
    return failure ? { output, failure: toResult(failure, `The receiver answered ${status}.`) } : { output }
  } catch (error) {
    const failure = classifyError(error)
    if (!failure) throw error
    return { output: unanswered, failure: toResult(failure, failure.message) }
  }
}

function toResult({ kind, code, retryAfterMs }: PushFailure, message: string): CallResult['failure'] {
  const mayGetBetter = kind !== 'refused'
  return { code: code.replace(/^destination_/, 'webhook_'), message, mayGetBetter, retryAfterMs }
}
