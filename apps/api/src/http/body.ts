import type { Problem } from '@numora/core'

/** A request's body, read and ready to be validated. */
export type Body = {
  value: unknown
  /** Tells it from another body; what an idempotency key is compared by. */
  fingerprint: string
  /** What is wrong with it and part of the answer to the request, as against a body that cannot be read. */
  fault?: Problem
  /** Removes what was stored of it. */
  discard?: () => Promise<void>
}
