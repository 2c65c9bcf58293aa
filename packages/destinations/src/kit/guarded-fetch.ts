import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'

/**
 * Requests a URL from outside. Refuses addresses that are neither public nor listed, in the URL, in the DNS
 * answer and on every redirect; connects only to checked addresses. Throws {@link FetchFailure}, or the
 * signal's reason.
 */
export type GuardedFetch = {
  (url: string, request: GuardedRequest): Promise<GuardedResponse>
  /** Throws a problem for a URL that is recognizably not allowed; `path` is its position in the request. */
  assertAllowed(url: string, code: 'invalid_file_url' | 'invalid_url', path?: string): void
  /**
   * Opens a TCP connection for a protocol other than HTTP that encrypts by itself. The host is refused as in a URL; throws
   * {@link FetchFailure}, or the signal's reason.
   */
  connect(to: {
    host: string
    port: number
    timeoutMs: number
    signal?: AbortSignal | undefined
  }): Promise<Socket>
}

export type GuardedRequest = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** For everything: resolving, connecting, redirects and reading the body. */
  timeoutMs: number
  /** How many redirects a GET may follow; by default 0, so that a redirect is an answer like any other. */
  redirects?: number
  signal?: AbortSignal | undefined
}

export type GuardedResponse = {
  status: number
  headers: Record<string, string>
  /**
   * The body as it arrives, of any length; fails with {@link FetchFailure}. Must be read to its end or
   * destroyed.
   */
  body: Readable
}
