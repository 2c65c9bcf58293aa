import type { Push } from '../generated/client.ts'

/**
 * The target of a delivery: a destination that Numora pushes to; or, without one, the executor of an external route
 * that has a URL; or, without both, the executors of a provider, which poll.
 */
export type PushTarget = { destinationId: string | null; routeId?: string | null; provider: string }

export function isTo(push: Push, { destinationId, routeId = null, provider }: PushTarget): boolean {
  return destinationId === null
    ? push.mode === 'external' && push.provider === provider && push.routeId === routeId
    : push.destinationId === destinationId
}

/** The same for all deliveries of a document to one target. */
export function targetKeyOf({ destinationId, routeId, provider }: PushTarget): string {
  return destinationId ?? routeId ?? provider
}
