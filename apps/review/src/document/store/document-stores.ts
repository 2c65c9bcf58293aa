import { hasSessionEnded, subscribeSession } from '../../session/session-state.ts'
import { createReviewStore, type ReviewStore } from './review-store.ts'

const stores = new Map<string, ReviewStore>()

/** The store of a document: the one that still saves what was changed before, or a new one. */
export function storeOf(options: Parameters<typeof createReviewStore>[0]): ReviewStore {
  const known = stores.get(options.document.id)
  if (known) return known
  const store = createReviewStore(options)
  stores.set(options.document.id, store)
  return store
}

/** Called when the page of a document is left: its store goes on until everything is saved. */
export async function leaveStore(store: ReviewStore): Promise<void> {
  await store.flush()
  if (store.get().save === 'saved' && store.isLeft()) stores.delete(store.id)
}

function flushAll(): void {
  for (const store of stores.values()) void store.flush()
}

window.addEventListener('online', flushAll)
window.addEventListener('pagehide', flushAll)
subscribeSession(() => !hasSessionEnded() && flushAll())
