/** A browser that wants to sign in, or is signed in. */
export type Visitor = {
  cookieHeader: string | undefined
  /** Of the machine that sent the request. */
  address: string
  userAgent: string
  requestId: string
}

/** What the browser gets: cookies to set, and where to go. */
export type Signed = { cookies: string[]; location?: string }
