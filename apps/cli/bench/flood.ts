import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Numora } from '@numora/client'
import { namedSample } from '@numora/samples'
import { Pool } from 'undici'
import { openInstallations } from './installations.ts'

export type Latencies = { what: string; reviewedMs: number[]; readMs: number[]; refused: number }

type Flood = { send: Send; file: Uint8Array; silentUrl: string; isOver: () => boolean }
type Send = (
  method: 'GET' | 'POST',
  path: string,
  body?: object,
  headers?: Record<string, string>,
) => Promise<Answer>
type Answer = { id: string; error?: object }

const documents = 30
const readsADocument = 10
/** A flood that stops the service is not measured for ever. */
const longestMs = 90_000

/**
 * How long one workspace waits for its documents and lists while another one causes as much load as it can.
 */
export async function measureFloods(): Promise<Latencies[]> {
  const { numora, openWorkspace, close } = await openInstallations()
  const silent = createServer((socket) => socket.on('error', () => {}))
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as { port: number }
  try {
    const { bytes } = await namedSample('invoice-en')
    const other = new Numora({ apiKey: await openWorkspace(), baseUrl: numora.url, maxRetries: 0 })
    const measure = async (
      what: string,
      flood: (flood: Flood) => Promise<void>,
      { isBacklog = false } = {},
    ): Promise<Latencies> => {
      let isOver = false
      const pool = new Pool(numora.url, { connections: 400 })
      const send = sender(pool, numora.apiKey)
      const silentUrl = `http://127.0.0.1:${port}`
      const flooding = flood({ send, file: bytes, silentUrl, isOver: () => isOver }).catch(() => {})
      // A backlog is complete when its flood has ended; other floods go on.
      await (isBacklog ? flooding : sleep(2_000))
      const latencies = await latenciesOf(other, bytes)
      isOver = true
      await pool.destroy()
      await flooding
      return { what, ...latencies }
    }
    await latenciesOf(other, bytes)
    return [
      await measure('at rest', async () => {}),
      await measure('300 requests that wait for documents', waits),
      await measure('32 keyed tests of a destination that does not answer', testsDestination),
      await measure('1,000 waiting documents at a host that does not answer', submitsSilent, {
        isBacklog: true,
      }),
      await measure('10,000 waiting documents', uploads, { isBacklog: true }),
    ]
  } finally {
    silent.close()
    await close()
  }
}

function sender(pool: Pool, apiKey: string): Send {
  return async (method, path, body, headers = {}) => {
    const json = body === undefined ? {} : { 'content-type': 'application/json' }
    const answer = await pool.request({
      method,
      path: `/v1${path}`,
      headers: { authorization: `Bearer ${apiKey}`, ...json, ...headers },
      body: body === undefined ? null : body instanceof FormData ? body : JSON.stringify(body),
    })
    return (await answer.body.json()) as Answer
  }
}

async function latenciesOf(client: Numora, file: Uint8Array): Promise<Omit<Latencies, 'what'>> {
  const reviewedMs: number[] = []
  const readMs: number[] = []
  let refused = 0
  const timed = async (times: number[], work: () => Promise<unknown>) => {
    const started = performance.now()
    await work().catch(() => refused++)
    times.push(performance.now() - started)
  }
  const end = performance.now() + longestMs
  for (let n = 0; n < documents && performance.now() < end; n++) {
    await timed(reviewedMs, () => client.documents.createAndWait({ schema: 'invoice_v2', file }))
    for (let read = 0; read < readsADocument && performance.now() < end; read++)
      await timed(readMs, () => client.documents.list())
  }
  return { reviewedMs, readMs, refused }
}

async function inLanes(count: number, lane: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: count }, lane))
}

function submission(silentUrl: string) {
  return { schema: 'invoice_v2', file_url: `${silentUrl}/a.pdf` }
}

async function waits({ send, silentUrl, isOver }: Flood): Promise<void> {
  const { id } = await send('POST', '/documents', submission(silentUrl))
  await inLanes(300, async () => {
    while (!isOver()) {
      const { error } = await send('GET', `/documents/${id}?wait_seconds=30`)
      // Too many requests are refused: a client retries after a while.
      if (error) await sleep(1_000)
    }
  })
}

async function testsDestination({ send, silentUrl, isOver }: Flood): Promise<void> {
  const config = { url: `${silentUrl}/in` }
  const { id } = await send('POST', '/destinations', { provider: 'webhook', display_name: 'Silent', config })
  await inLanes(32, async () => {
    while (!isOver())
      await send('POST', `/destinations/${id}/test`, {}, { 'idempotency-key': crypto.randomUUID() })
  })
}

async function submitsSilent({ send, silentUrl, isOver }: Flood): Promise<void> {
  for (let n = 0; n < 1_000 && !isOver(); n++) await send('POST', '/documents', submission(silentUrl))
}

async function uploads({ send, file, isOver }: Flood): Promise<void> {
  let left = 10_000
  await inLanes(16, async () => {
    while (left-- > 0 && !isOver()) {
      const form = new FormData()
      form.set('schema', 'invoice_v2')
      form.set('file', new Blob([Buffer.from(file)]), 'invoice.pdf')
      await send('POST', '/documents', form)
    }
  })
}
