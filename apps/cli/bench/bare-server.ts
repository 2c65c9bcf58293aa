// The baseline of the benchmark: the same three requests with Express, zod and pg, and nothing else.
import type { AddressInfo } from 'node:net'
import { CreateDocument } from '@numora/contract'
import { newId } from '@numora/core'
import express from 'express'
import pg from 'pg'
import { PgBoss } from 'pg-boss'

const connectionString = process.argv[2]!
const pool = new pg.Pool({ connectionString, max: 10 })
const boss = new PgBoss({ connectionString, supervise: false })
await boss.start()
await boss.createQueue('ingest')
await pool.query(`CREATE TABLE documents (
  id text PRIMARY KEY, schema text NOT NULL, status text NOT NULL, external_id text, file_url text NOT NULL,
  metadata jsonb NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), UNIQUE (schema, external_id))`)

const app = express()
app.post('/v1/documents', express.json(), async (req, res) => {
  const { schema, file_url, external_id, metadata } = CreateDocument.parse(req.body)
  const id = newId('document')
  const client = await pool.connect()
  await client.query('BEGIN')
  await client.query(
    `INSERT INTO documents (id, schema, status, external_id, file_url, metadata) VALUES ($1, $2, 'processing', $3, $4, $5)`,
    [id, schema, external_id, file_url, metadata],
  )
  await boss.send('ingest', { id }, { db: { executeSql: (text, values) => client.query(text, values) } })
  await client.query('COMMIT')
  client.release()
  res.status(202).json({ id, schema, status: 'processing' })
})
app.get('/v1/documents/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM documents WHERE id = $1', [req.params.id])
  res.json(rows[0])
})
app.get('/v1/documents', async (_req, res) => {
  const { rows } = await pool.query('SELECT * FROM documents ORDER BY id DESC LIMIT 20')
  res.json({ data: rows })
})
app.get('/metrics', (_req, res) => {
  const { user, system } = process.cpuUsage()
  res.type('text').send(`process_cpu_seconds_total ${(user + system) / 1e6}\n`)
})
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
