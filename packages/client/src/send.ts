import type { Answer } from './answer.ts'
import { attempt } from './attempt.ts'
import type { Client } from './client.ts'
import { toHex } from './encodings.ts'
import { AbortError, ApiError } from './errors.ts'
import { mergeHeaders } from './headers.ts'
import type { RequestOptions } from './options.ts'
import { type Request, titleOf } from './request.ts'
import { retryDelayMs } from './retry-delay.ts'
import { sleep } from './sleep.ts'

/**
 * For calls that are part of a wait: an unavailable server is asked again until this time
 * (`performance.now()`).
 */
export type SendOptions = RequestOptions & { retryUntilMs?: number }

/** Sends a request, with retries after temporary failures. */
export async function send(
  client: Client,
  request: Request,
  options: SendOptions = {},
): Promise<Answer<unknown>> {
  const { signal, requestId } = options
  const headers = new Headers(client.headers)
  if (request.method === 'POST') headers.set('idempotency-key', options.idempotencyKey ?? randomKey())
  if (requestId) headers.set('x-request-id', requestId)
  mergeHeaders(headers, options.headers)
  const timeoutMs = options.timeoutMs ?? client.timeoutMs ?? request.timeoutMs ?? 60_000
  const isReplayable = request.isReplayable !== false
  const limits = {
    maxRetries: isReplayable ? (options.maxRetries ?? client.maxRetries) : 0,
    retryUntilMs: isReplayable && options.maxRetries === undefined ? options.retryUntilMs : undefined,
  }
  const title = titleOf(request)
  const startMs = performance.now()
  const since = () => Math.round(performance.now() - startMs)

  for (let retries = 0; ; retries++) {
    client.log('debug', `${title}: attempt ${retries + 1}`, { requestId })
    try {
      const answer = await attempt(client, request, { headers, timeoutMs, signal })
      const { response, requestId } = answer
      const fields = { status: response.status, durationMs: since(), retries, requestId }
      client.log('info', `${title}: ${fields.status} in ${fields.durationMs} ms`, fields)
      return answer
    } catch (error) {
      const delayMs = retryDelayMs(error, request.method, retries, limits)
      const { code, status, requestId } = error as Partial<ApiError>
      const fields = { code, status, durationMs: since(), retries, requestId }
      if (delayMs === undefined) {
        client.log(isExpected(error) ? 'info' : 'error', `${title}: ${code ?? 'failed'}`, fields)
        throw error
      }
      client.log('warn', `${title}: ${code}, tried again in ${Math.round(delayMs)} ms`, {
        ...fields,
        delayMs,
      })
      await sleep(delayMs, signal)
    }
  }
}

/** Whether an error is about the request, or was caused by the caller. */
function isExpected(error: unknown) {
  return error instanceof AbortError || (error instanceof ApiError && error.status < 500)
}

// crypto.randomUUID is missing on pages without TLS.
function randomKey() {
  return toHex(crypto.getRandomValues(new Uint8Array(16)))
}
