import pg from 'pg'
import type { Logger } from 'pino'

const channel = 'numora_documents'

/** Wakes waiting requests when a document's public status changes: one connection a process, no polling. */
export type Notifications = {
  /** Resolves true at the next change of the document, false at the time-out or abort. Subscribe before reading. */
  subscribe(documentId: string): {
    changed(timeoutMs: number, signal?: AbortSignal): Promise<boolean>
    end(): void
  }
  close(): Promise<void>
}

/** Sent by the transaction that changes a document, and so delivered when it commits. */
export const notifyDocumentSql = `SELECT pg_notify('${channel}', $1)`

export async function listenForDocuments(databaseUrl: string, logger: Logger): Promise<Notifications> {
  const waiting = new Map<string, Set<() => void>>()
  let client: pg.Client | undefined
  let isClosed = false

  const wakeAll = () => {
    for (const wakers of waiting.values()) for (const wake of wakers) wake()
  }
  async function connect(): Promise<void> {
    const connection = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
    connection.on('notification', ({ payload }) => {
      for (const wake of waiting.get(payload ?? '') ?? []) wake()
    })
    connection.on('error', (error) => {
      if (isClosed) return
      logger.warn({ reason: error.message }, 'Lost the connection that listens for documents')
      client = undefined
      connection.end().catch(() => {})
      reconnect()
    })
    await connection.connect()
    await connection.query(`LISTEN ${channel}`)
    client = connection
  }
  // What changed while nobody listened is found by reading again, so everyone is woken.
  function reconnect(): void {
    if (isClosed) return
    setTimeout(() => {
      if (isClosed) return
      connect().then(wakeAll, reconnect)
    }, 500).unref()
  }
  await connect()

  return {
    subscribe(documentId) {
      let hasChanged = false
      let resolve: (() => void) | undefined
      const wake = () => {
        hasChanged = true
        resolve?.()
      }
      const wakers = waiting.get(documentId) ?? new Set()
      waiting.set(documentId, wakers.add(wake))
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
        end() {
          wakers.delete(wake)
          if (wakers.size === 0) waiting.delete(documentId)
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
