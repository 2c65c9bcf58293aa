import type { Body } from './body.ts'

export type Request = {
  method: string
  /** With the query. */
  path: string
  /** Called for each attempt. */
  body?: () => Promise<Body>
  /** Whether `body` can give the same body again; so if left out. */
  isReplayable?: boolean
  /** Give the Response itself. */
  isRaw?: boolean
  timeoutMs?: number
}

/** For messages and logs: queries may hold what is nobody's business there. */
export function titleOf({ method, path }: Request) {
  return `${method} ${path.split('?')[0]}`
}

export function jsonBody(value: unknown) {
  const content = JSON.stringify(value)
  return async (): Promise<Body> => ({ content, contentType: 'application/json' })
}
