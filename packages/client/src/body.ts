/** What is sent by one attempt. */
export type Body = {
  content: NonNullable<RequestInit['body']>
  contentType?: string
  /** Lets go of what the content is read from; called once the attempt is over, however it ended. */
  close?: () => void
  /** What reading the content threw, if it did. */
  failure?: () => { error: unknown } | undefined
}
