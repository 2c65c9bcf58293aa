import pg from 'pg'
import { expect, test } from 'vitest'
import { cloneDatabase } from './clone-database.ts'

test('clones have the schema and separate data', async () => {
  const clones = await Promise.all([1, 2, 3].map(() => cloneDatabase()))
  await query(clones[0]!.url, `INSERT INTO workspaces (id, name) VALUES ('wsp_1', 'One')`)
  const counts = await Promise.all(
    clones.map(({ url }) => query(url, 'SELECT count(*)::int FROM workspaces')),
  )
  expect(counts).toEqual([[{ count: 1 }], [{ count: 0 }], [{ count: 0 }]])
  for (const clone of clones) await clone.drop()
})

test('a dropped clone is gone, even with an open connection', async () => {
  const { url, drop } = await cloneDatabase()
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await drop()
  await expect(query(url, 'SELECT 1')).rejects.toThrow('does not exist')
})

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
