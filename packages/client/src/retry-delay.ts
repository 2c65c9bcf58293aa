import { ApiError, ConnectionError, TimeoutError } from './errors.ts'

const maxRetryAfterMs = 60_000

/**
 * How long to wait before trying again; undefined if trying again is no use or not safe. A PATCH has no
 * idempotency key, so only a request that was not let in is repeated.
 */
export const retryDelayMs = (error: unknown, method: string, retries: number): number | undefined => {
  const isSafe = method !== 'PATCH'
  if (error instanceof ApiError) {
    const canPass = error.status === 429 || (isSafe && (error.status === 408 || error.status >= 500))
    if (!canPass || (error.retryAfterMs ?? 0) > maxRetryAfterMs) return undefined
    return error.retryAfterMs ?? backoffMs(retries)
  }
  const isLost = error instanceof ConnectionError || error instanceof TimeoutError
  return isSafe && isLost ? backoffMs(retries) : undefined
}

/** Half a second, doubled each time up to 8 seconds, less up to a half at random. */
const backoffMs = (retries: number) => Math.min(500 * 2 ** retries, 8_000) * (1 - Math.random() / 2)
