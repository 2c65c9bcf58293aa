/** How long a connection may take, and how much of what nobody reads it may still send. */
export type Timeouts = {
  /** For a request's head, from its first byte. */
  headersMs: number
  /** For a whole JSON body. */
  jsonBodyMs: number
  /** In each such time an upload has to bring {@link Timeouts.uploadBytesPerSecond} on average. */
  uploadWindowMs: number
  uploadBytesPerSecond: number
  /** For the rest of a body that was answered without being read. */
  unreadBodyMs: number
  /** That rest ends where nothing of it has come for this long. */
  unreadBodyIdleMs: number
  unreadBodyBytes: number
  /** For a connection on which nothing moves in either direction while it is answered. */
  idleMs: number
}

export const defaultTimeouts: Timeouts = {
  headersMs: 30_000,
  jsonBodyMs: 30_000,
  uploadWindowMs: 30_000,
  uploadBytesPerSecond: 1_024,
  unreadBodyMs: 30_000,
  unreadBodyIdleMs: 5_000,
  unreadBodyBytes: 128 * 1_048_576,
  idleMs: 120_000,
}
