import type { Problem } from '@numora/core'

/** A request's body, read but not validated. */
export type Body = {
  value: unknown
  /** Identifies the body; repeats with an idempotency key are compared by it. */
  fingerprint: string
  /** A fault of the body that is answered and stored like a refusal, unlike a body that cannot be read. */
  fault?: Problem
  /** Erases the stored part of the body. */
  discard?: () => Promise<void>
}
