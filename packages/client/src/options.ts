export type NumoraOptions = {
  /** `sk_live_…` or `sk_test_…` */
  apiKey: string
  /** Where the API is; http://127.0.0.1:3000 if left out. */
  baseUrl?: string
  /** For each attempt; 60,000, and 300,000 for an upload, if left out. */
  timeoutMs?: number
  /** How often to try again after a failure that can pass; 2 if left out. */
  maxRetries?: number
  /** Instead of the platform's own. */
  fetch?: typeof globalThis.fetch
}

/** What every call takes as its last argument. */
export type RequestOptions = {
  signal?: AbortSignal
  /** For each attempt; 60,000, and 300,000 for an upload, if left out everywhere. */
  timeoutMs?: number
  /** How often to try again after a failure that can pass. */
  maxRetries?: number
  /** For a POST; one is made if it is left out, and stays the same through retries. */
  idempotencyKey?: string
  /** Names the request in the server's log, and comes back in errors. */
  requestId?: string
}
