/**
 * An answer with its headers and status. The body of `response` has been read, unless `data` is the Response.
 */
export type Answer<T> = {
  data: T
  response: Response
  /** Identifies the request in the server's log. */
  requestId: string | undefined
}
