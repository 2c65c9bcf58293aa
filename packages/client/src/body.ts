/** The body of one attempt. */
export type Body = {
  content: NonNullable<RequestInit['body']>
  contentType?: string
  /** Closes the source of the content; called once the attempt has ended, whatever its outcome. */
  close?: () => void
  /** The error thrown while reading the content, if any. */
  failure?: () => { error: unknown } | undefined
}
