/** Whether the API refused the session of this page; a store of its own, since any call can find it out. */
let hasEnded = false
const listeners = new Set<() => void>()

export function hasSessionEnded(): boolean {
  return hasEnded
}

/** Called by the cache of queries when a call is refused, and after signing in again. */
export function setSessionEnded(value: boolean): void {
  hasEnded = value
  for (const listener of listeners) listener()
}

export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
