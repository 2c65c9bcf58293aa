import type { WorkflowCall } from '@numora/contract'
import type { Context } from '../context.ts'
import { redact } from '../destinations/redact.ts'
import { FetchFailure } from '../http/fetch-failure.ts'
import { readExcerpt } from '../http/read-excerpt.ts'
import { sign } from '../webhooks/sign.ts'
import type { StepError } from './record-step.ts'

const timeoutMs = 20_000
const unanswered = { response_status: null, response_excerpt: null }
const excerptBytes = 1_024

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
  const body = JSON.stringify(content)
  try {
    const response = await ctx.fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...sign([secret], { id: key, sentAt: ctx.now(), body }),
      },
      body,
      timeoutMs,
      signal,
    })
    const { status, headers } = response
    const excerpt = redact(await readExcerpt(response, excerptBytes), excerptBytes)
    const output = { response_status: status, response_excerpt: excerpt }
    if (status >= 200 && status < 300) return { output }
    return { output, failure: failureOf(status, headers['retry-after'], ctx.now()) }
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error
    const { reason, message } = error
    return {
      output: unanswered,
      failure: { code: codes[reason], message, mayGetBetter: reason !== 'refused' },
    }
  }
}

const codes = {
  refused: 'address_refused',
  unreachable: 'webhook_unreachable',
  timed_out: 'webhook_timed_out',
} as const

function failureOf(
  status: number,
  retryAfter: string | undefined,
  now: Date,
): NonNullable<CallResult['failure']> {
  const mayGetBetter = status >= 500 || [408, 425, 429].includes(status)
  const code = mayGetBetter ? 'webhook_failed' : 'webhook_refused'
  const message = `The receiver answered ${status}.`
  return { code, message, mayGetBetter, retryAfterMs: retryAfterMs(retryAfter, now) }
}

/** Parses `Retry-After`: seconds or a date (RFC 9110). */
function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now.getTime()
  return Number.isFinite(ms) && ms > 0 ? ms : undefined
}
