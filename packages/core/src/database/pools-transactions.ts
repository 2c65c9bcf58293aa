import pg from 'pg'

/**
 * Whether an address is that of a pooler that gives a connection to another session after each transaction. There,
 * notifications are not received and session locks are not held. Two sessions use two server processes everywhere else.
 */
export async function poolsTransactions(databaseUrl: string): Promise<boolean> {
  const [one, other] = [1, 2].map(
    () => new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 }),
  )
  for (const client of [one!, other!]) client.on('error', () => {})
  try {
    await one!.connect()
    const before = await processOf(one!)
    await other!.connect()
    await other!.query('BEGIN')
    const others = await processOf(other!)
    return others === before || (await processOf(one!)) !== before
  } finally {
    await Promise.all([one!.end(), other!.end()])
  }
}

async function processOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  return rows[0]!.pid
}
