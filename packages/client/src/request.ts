import type { Body } from './body.ts'

export type Request = {
  method: string
  /** With the query. */
  path: string
  /** Called for each attempt. */
  body?: () => Promise<Body>
  /** Whether `body` can return the same body again; true by default. */
  isReplayable?: boolean
  /** Return the Response itself. */
  isRaw?: boolean
  timeoutMs?: number
}

/** For messages and logs, without the query, which may be confidential. */
export function titleOf({ method, path }: Request) {
  return `${method} ${path.split('?')[0]}`
}

export function csvBody(content: string) {
  return async (): Promise<Body> => ({ content, contentType: 'text/csv' })
}

export function jsonBody(value: unknown) {
  const content = JSON.stringify(value)
  return async (): Promise<Body> => ({ content, contentType: 'application/json' })
}
