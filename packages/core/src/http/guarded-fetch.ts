/** Placeholder shape until the guard lands beside it. */
export type GuardedFetch = (url: string, options: GuardedRequest) => Promise<GuardedResponse>

export type GuardedRequest = {
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  timeoutMs: number
  /** How many redirects may be followed; each hop is checked anew. */
  redirects?: number
  signal?: AbortSignal
}

export type GuardedResponse = {
  status: number
  headers: Record<string, string>
  /** The body, as it comes; must be read or destroyed. */
  body: NodeJS.ReadableStream
}
