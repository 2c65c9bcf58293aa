import pg from 'pg'
import type { Logger } from 'pino'

/** One connection that listens on any number of channels, and is replaced when it breaks. */
export type Listener = {
  /** Calls `onPayload` for each notification, and `onConnect` whenever earlier ones may have been missed. */
  listen(
    channel: string,
    onPayload: (payload: string) => void,
    onConnect: () => void,
  ): Promise<{ close(): Promise<void> }>
  close(): Promise<void>
}

type Channel = { onPayload(payload: string): void; onConnect(): void }

const reconnectMs = 500
const heartbeatMs = 10_000
const answerWithinMs = 5_000

/** Opens the connection; rejects if that fails. Later failures are logged, and it is opened again. */
export async function openListener(databaseUrl: string, logger: Logger): Promise<Listener> {
  const channels = new Map<string, Channel>()
  let client: pg.Client | undefined
  let isClosed = false

  async function connect(): Promise<void> {
    const connection = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      application_name: 'numora-listen',
    })
    connection.on('notification', ({ channel, payload }) => channels.get(channel)?.onPayload(payload ?? ''))
    connection.on('error', (error) => lose(connection, error))
    connection.on('end', () => lose(connection, new Error('The server ended it')))
    try {
      await connection.connect()
      for (const name of channels.keys()) await connection.query(`LISTEN ${pg.escapeIdentifier(name)}`)
    } catch (error) {
      connection.end().catch(() => {})
      throw error
    }
    client = connection
    for (const { onConnect } of channels.values()) onConnect()
  }

  function lose(connection: pg.Client, error: Error): void {
    if (isClosed || connection !== client) return
    logger.warn({ reason: error.message }, 'Lost the connection that listens for notifications')
    client = undefined
    connection.end().catch(() => {})
    reconnect()
  }

  function reconnect(): void {
    if (isClosed) return
    setTimeout(() => {
      if (!isClosed) connect().catch(reconnect)
    }, reconnectMs).unref()
  }

  // A connection that a firewall has forgotten breaks without an error: only a question reveals it.
  const heartbeat = setInterval(async () => {
    const asked = client
    if (!asked) return
    const late = setTimeout(() => lose(asked, new Error('It does not answer')), answerWithinMs)
    await asked.query('SELECT 1').catch(() => {})
    clearTimeout(late)
  }, heartbeatMs).unref()

  await connect()
  return {
    async listen(name, onPayload, onConnect) {
      channels.set(name, { onPayload, onConnect })
      await client?.query(`LISTEN ${pg.escapeIdentifier(name)}`)
      onConnect()
      return { close: async () => void channels.delete(name) }
    },
    async close() {
      isClosed = true
      clearInterval(heartbeat)
      await client?.end()
    },
  }
}
