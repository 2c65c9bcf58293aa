/** Time limits of connections, and limits of bodies that are discarded. */
export type Timeouts = {
  /** For a request's head, from its first byte. */
  headersMs: number
  /** For a whole JSON body. */
  jsonBodyMs: number
  /** An upload must have {@link Timeouts.uploadBytesPerSecond} on average in each window of this length. */
  uploadWindowMs: number
  uploadBytesPerSecond: number
  /** For the rest of a body that was answered without being read. */
  unreadBodyMs: number
  /** The rest of a body is cut off if nothing arrives for this time. */
  unreadBodyIdleMs: number
  unreadBodyBytes: number
  /** For a connection without traffic in either direction during an answer. */
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
