import { z } from 'zod'
import type { requestsAtATime } from './limits.ts'

export const Scope = z
  .enum([
    'documents:read',
    'documents:write',
    'review:write',
    'delivery:read',
    'delivery:write',
    'destinations:write',
    'webhooks:write',
    'admin',
  ])
  .meta({
    id: 'Scope',
    description: 'What an API key may do; `admin` includes all',
    examples: ['documents:read'],
  })
export type Scope = z.infer<typeof Scope>

/** What the contract defines for a route besides its shapes; `scope: null` needs no key. */
export type RouteMetadata = {
  /** `any`: every valid caller. */
  scope: Scope | 'any' | null
  /** Answers with an `ETag` and accepts `If-None-Match`. */
  conditional?: true
  /** Its work calls another host, so no transaction may be open meanwhile. */
  callsOutside?: true
  /** Also takes the token of a review link; one with the id of a document only of the link's own. */
  byReviewLink?: true
  /** The kind of slow requests that it belongs to: the number of running ones per key is limited. */
  atATime?: keyof typeof requestsAtATime
}

export function scope(name: Scope, more: Omit<RouteMetadata, 'scope'> = {}): RouteMetadata {
  return {
    scope: name,
    ...more,
  }
}
