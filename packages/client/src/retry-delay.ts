import { ApiError, ConnectionError, TimeoutError } from './errors.ts'

const maxRetryAfterMs = 60_000

type Limits = {
  maxRetries: number
  /** Until this time (`performance.now()`) an unavailable server is asked again any number of times. */
  retryUntilMs: number | undefined
}

/**
 * The pause before the next attempt; undefined if a retry is useless or not safe. A PATCH has no idempotency
 * key, so it is repeated only if it was not let in.
 */
export function retryDelayMs(
  error: unknown,
  method: string,
  retries: number,
  { maxRetries, retryUntilMs = 0 }: Limits,
): number | undefined {
  const leftMs = retryUntilMs - performance.now()
  const isPatient = leftMs > 0 && isAway(error)
  if (!canPass(error, method !== 'PATCH') || (!isPatient && retries >= maxRetries)) return undefined
  const { retryAfterMs } = error as Partial<ApiError>
  if ((retryAfterMs ?? 0) > (isPatient ? leftMs : maxRetryAfterMs)) return undefined
  const pauseMs = isPatient ? Math.min(backoffMs(retries), leftMs) : backoffMs(retries)
  // A server that is unavailable for long is not asked without a pause, whatever it says.
  return retries < maxRetries ? (retryAfterMs ?? pauseMs) : Math.max(retryAfterMs ?? 0, pauseMs)
}

function canPass(error: unknown, isSafe: boolean) {
  if (!(error instanceof ApiError)) return isSafe && isLost(error)
  return error.status === 429 || (isSafe && (error.status === 408 || error.status >= 500))
}

/** Whether no answer arrived. A certificate that is not trusted will not become so. */
function isLost(error: unknown) {
  return (
    error instanceof TimeoutError || (error instanceof ConnectionError && !/certificate/i.test(error.message))
  )
}

/** What a restart, a deployment or too many requests look like; a 500 may be permanent. */
export function isAway(error: unknown) {
  return error instanceof ApiError ? [408, 429, 502, 503, 504].includes(error.status) : isLost(error)
}

/** Half a second, doubled each time up to 8 seconds, less up to a half at random. */
function backoffMs(retries: number) {
  return Math.min(500 * 2 ** retries, 8_000) * (1 - Math.random() / 2)
}
