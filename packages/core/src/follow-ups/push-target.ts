import type { Push } from '../generated/client.ts'

/** The target of a delivery: a destination that Numora pushes to, or (null) the executors of a provider. */
export type PushTarget = { destinationId: string | null; provider: string }

export function isTo(push: Push, { destinationId, provider }: PushTarget): boolean {
  return destinationId === null
    ? push.mode === 'external' && push.provider === provider
    : push.destinationId === destinationId
}
