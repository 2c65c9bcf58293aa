import type { Listener } from './database/listener.ts'

const channel = 'numora_changes'

/**
 * Notifies of changes of a document's public status or of an API key, without polling.
 */
export type Notifications = {
  subscribe(id: string): Subscription
  /** Notifies this process's subscribers at once; other processes are notified by {@link notifyChangeSql}. */
  wake(id: string): void
  close(): Promise<void>
}

export type Subscription = {
  /** Resolves true at the next change, false at the time-out or abort. Subscribe before reading. */
  changed(timeoutMs: number, signal?: AbortSignal): Promise<boolean>
  /** Whether there was a change that {@link changed} has not reported. */
  hasChanged(): boolean
  end(): void
}

/** Sent by the transaction that changes a document or an API key, and so delivered when it commits. */
export const notifyChangeSql = `SELECT pg_notify('${channel}', $1)::text`

export async function listenForChanges(listener: Listener): Promise<Notifications> {
  const waiting = new Map<string, Set<() => void>>()

  const wakeId = (id: string) => {
    for (const wake of waiting.get(id) ?? []) wake()
  }
  // Changes during an interruption are found by reading again, so everyone is woken.
  const wakeAll = () => {
    for (const id of waiting.keys()) wakeId(id)
  }
  const listening = await listener.listen(channel, wakeId, wakeAll)

  return {
    wake: wakeId,
    subscribe(id) {
      let hasChanged = false
      let resolve: (() => void) | undefined
      const wake = () => {
        hasChanged = true
        resolve?.()
      }
      const wakers = waiting.get(id) ?? new Set()
      waiting.set(id, wakers.add(wake))
      return {
        async changed(timeoutMs, signal) {
          if (!hasChanged && !signal?.aborted)
            await new Promise<void>((done) => {
              const timer = setTimeout(done, timeoutMs)
              resolve = () => {
                clearTimeout(timer)
                done()
              }
              signal?.addEventListener('abort', () => resolve?.(), { once: true })
            })
          const result = hasChanged
          hasChanged = false
          return result
        },
        hasChanged: () => hasChanged,
        end() {
          wakers.delete(wake)
          if (wakers.size === 0) waiting.delete(id)
        },
      }
    },
    async close() {
      wakeAll()
      await listening.close()
    },
  }
}
