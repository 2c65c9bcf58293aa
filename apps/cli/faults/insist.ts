import { setTimeout as sleep } from 'node:timers/promises'
import { ApiError, type Numora } from '@numora/client'

/** How long a caller goes on before the installation counts as broken. */
const patienceMs = 600_000

/**
 * Calls one API after the other until one gives a definite answer, with the same Idempotency-Key, as a careful caller
 * does. Throws refusals (4xx but 408 and 429), and the last failure when its patience ends.
 */
export async function insist<T>(
  clients: readonly Numora[],
  call: (client: Numora, options: { idempotencyKey: string }) => PromiseLike<T>,
): Promise<T> {
  const options = { idempotencyKey: crypto.randomUUID() }
  const end = performance.now() + patienceMs
  for (let attempt = 0; ; attempt++) {
    try {
      return await call(clients[attempt % clients.length]!, options)
    } catch (error) {
      if (isRefusal(error) || performance.now() > end) throw error
      await sleep(Math.min(100 * 2 ** attempt, 2_000))
    }
  }
}

/** Whether the API has understood the request and said no. */
export function isRefusal(error: unknown, status?: number): error is ApiError {
  if (!(error instanceof ApiError)) return false
  if (status !== undefined) return error.status === status
  return error.status < 500 && error.status !== 408 && error.status !== 429
}
