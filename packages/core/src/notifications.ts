import pg from 'pg'
import type { Logger } from 'pino'

const channel = 'numora_changes'

/**
 * Notifies of changes of a document's public status or of an API key, over one connection per process,
 * without polling.
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

export async function listenForChanges(databaseUrl: string, logger: Logger): Promise<Notifications> {
  const waiting = new Map<string, Set<() => void>>()
  let client: pg.Client | undefined
  let isClosed = false

  const wakeId = (id: string) => {
    for (const wake of waiting.get(id) ?? []) wake()
  }
  const wakeAll = () => {
    for (const id of waiting.keys()) wakeId(id)
  }
  async function connect(): Promise<void> {
    const connection = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
    connection.on('notification', ({ payload }) => wakeId(payload ?? ''))
    connection.on('error', (error) => {
      if (isClosed) return
      logger.warn({ reason: error.message }, 'Lost the connection that listens for changes')
      client = undefined
      connection.end().catch(() => {})
      reconnect()
    })
    await connection.connect()
    await connection.query(`LISTEN ${channel}`)
    client = connection
  }
  // Changes during the interruption are found by reading again, so everyone is woken.
  function reconnect(): void {
    if (isClosed) return
    setTimeout(() => {
      if (isClosed) return
      connect().then(wakeAll, reconnect)
    }, 500).unref()
  }
  await connect()

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
      isClosed = true
      wakeAll()
      await client?.end()
    },
  }
}
