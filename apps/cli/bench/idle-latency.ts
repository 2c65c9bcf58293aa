import { Numora } from '@numora/client'
import { namedSample } from '@numora/samples'
import pg from 'pg'
import type { Server } from './compare.ts'

const warmUps = 5
const documents = 40

/**
 * The time from sending a one-page PDF until it is in review, one after the other, on an idle installation.
 */
export async function measureReviewRequired({ url, apiKey }: Required<Server>): Promise<number[]> {
  const client = new Numora({ apiKey, baseUrl: url })
  const { bytes } = await namedSample('invoice-en')
  const times: number[] = []
  for (let n = 0; n < warmUps + documents; n++) {
    const started = performance.now()
    const { status } = await client.documents.createAndWait({ schema: 'invoice_v2', file: bytes })
    if (status !== 'review_required') throw new Error(`The sample became ${status}`)
    times.push(performance.now() - started)
  }
  return times.slice(warmUps)
}

/**
 * The time from the start of the transaction that wrote a job to the job's start, for the latest reading
 * jobs.
 */
export async function enqueueToStartMs(databaseUrl: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ ms: number }>(
    `SELECT extract(epoch FROM started_on - created_on)::float8 * 1000 AS ms FROM pgboss.job
     WHERE name = 'ingest' AND started_on IS NOT NULL ORDER BY created_on DESC LIMIT $1`,
    [documents],
  )
  await client.end()
  return rows.map(({ ms }) => ms)
}
