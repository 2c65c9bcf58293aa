import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { loopback, problem, type Received } from '../test/loopback.ts'
import { AbortError, ConnectionError } from './errors.ts'
import { Numora } from './numora.ts'
import { fromPath, type UploadFile } from './upload.ts'

const bytes = new TextEncoder().encode('%PDF-1.7 \r\n--boundary\r\n ÿ\0')
const accepted = { status: 202, json: { id: 'doc_1' } }

function formIn(request: Received) {
  return new Response(request.body, { headers: request.headers as Record<string, string> }).formData()
}

async function upload(file: UploadFile) {
  const { numora, requests } = await loopback(() => accepted)
  const metadata = { source: 'email "import"', city: 'Köln' }
  await numora.documents.upload({ file, schema: 'invoice_v2', external_id: undefined, metadata })
  const form = await formIn(requests[0]!)
  expect(form.get('schema')).toBe('invoice_v2')
  expect(form.has('external_id')).toBe(false)
  expect(JSON.parse(form.get('metadata') as string)).toEqual(metadata)
  expect([...form.keys()].at(-1)).toBe('file')
  const part = form.get('file') as File
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes)
  return part.name
}

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'numora-client-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

async function* chunks() {
  for (const byte of bytes) yield Uint8Array.of(byte)
}

it('uploads bytes, blobs and files', async () => {
  expect(await upload(bytes)).toBe('document')
  expect(await upload(Buffer.from(bytes))).toBe('document')
  expect(await upload(bytes.slice().buffer)).toBe('document')
  expect(await upload(new Blob([bytes]))).toBe('document')
  expect(await upload(new File([bytes], 'Rechnung März.pdf'))).toBe('Rechnung März.pdf')
})

it('uploads web and Node streams, and what a function returns', async () => {
  expect(await upload(new Blob([bytes]).stream())).toBe('document')
  expect(await upload(Readable.from(chunks()))).toBe('document')
  expect(await upload(() => chunks())).toBe('document')
  expect(await upload(async () => new Blob([bytes]))).toBe('document')
})

it('names content without a name', async () => {
  expect(await upload({ name: 'a "b".pdf', content: chunks() })).toBe('a "b".pdf')
  expect(await upload({ name: 'a.pdf', content: bytes })).toBe('a.pdf')
})

it('takes the name from a stream of a file and from a Blob with a name', async () => {
  const path = join(await folder(), 'Rechnung März.pdf')
  await writeFile(path, bytes)
  expect(await upload(createReadStream(path))).toBe('Rechnung März.pdf')
  expect(await upload(() => createReadStream(path))).toBe('Rechnung März.pdf')
  expect(await upload({ name: 'a.pdf', content: createReadStream(path) })).toBe('a.pdf')
  // Like Bun.file.
  expect(await upload(Object.assign(new Blob([bytes]), { name: path }))).toBe('Rechnung März.pdf')
})

it('uploads a file from its path', async () => {
  const path = join(await folder(), 'Rechnung März.pdf')
  await writeFile(path, bytes)
  expect(await upload(fromPath(path))).toBe('Rechnung März.pdf')
  expect(await upload(fromPath(pathToFileURL(path)))).toBe('Rechnung März.pdf')
})

it('reports a missing file before it sends anything', async () => {
  const { numora, requests } = await loopback(() => accepted)
  const file = fromPath(join(await folder(), 'nothing.pdf'))
  await expect(numora.documents.upload({ file, schema: 'invoice_v2' })).rejects.toMatchObject({
    code: 'ENOENT',
  })
  expect(requests).toHaveLength(0)
})

it('does not accept text as a file, so that a path from outside reads nothing', async () => {
  const { numora, requests } = await loopback(() => accepted)
  const file = '/etc/passwd' as unknown as UploadFile
  await expect(numora.documents.upload({ file, schema: 'invoice_v2' })).rejects.toThrow('fromPath')
  expect(requests).toHaveLength(0)
})

it('repeats an upload only if its file can be read again', async () => {
  const busy = problem(503, 'unavailable', { headers: { 'retry-after': '0' } })
  for (const file of [bytes, new Blob([bytes]), () => chunks()]) {
    const { numora, requests } = await loopback((_, index) => (index === 0 ? busy : accepted))
    await numora.documents.upload({ file, schema: 'invoice_v2' })
    const [first, second] = await Promise.all(requests.map(formIn))
    expect(await (second!.get('file') as File).bytes()).toEqual(await (first!.get('file') as File).bytes())
    expect(requests[0]!.headers['idempotency-key']).toBe(requests[1]!.headers['idempotency-key'])
  }
  const { numora, requests } = await loopback(() => busy)
  await expect(numora.documents.upload({ file: chunks(), schema: 'invoice_v2' })).rejects.toMatchObject({
    status: 503,
  })
  expect(requests).toHaveLength(1)
})

it('sends a stream while it is produced', async () => {
  const arrived = Promise.withResolvers<void>()
  const server = createServer((incoming, outgoing) => {
    incoming.on('data', (chunk: Buffer) => chunk.includes('first') && arrived.resolve())
    incoming.on('end', () => outgoing.writeHead(202).end('{"id":"doc_1"}'))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const numora = new Numora({
    apiKey: 'k',
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })
  const file = (async function* () {
    yield new TextEncoder().encode('first')
    await arrived.promise
    yield new TextEncoder().encode('second')
  })()
  expect(await numora.documents.upload({ file, schema: 'invoice_v2' })).toEqual({ id: 'doc_1' })
})

it('receives the answer of a server that refuses before it has read everything', async () => {
  const server = createServer((_, outgoing) => {
    outgoing
      .writeHead(415, { connection: 'close' })
      .end(JSON.stringify({ error: { code: 'unsupported_file_type' } }))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const numora = new Numora({
    apiKey: 'k',
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })
  const endless = async function* () {
    for (let count = 0; count < 200; count++) yield new Uint8Array(65_536)
  }
  for (const file of [endless(), new Uint8Array(13_107_200)])
    await expect(numora.documents.upload({ file, schema: 'invoice_v2' })).rejects.toMatchObject({
      status: 415,
    })
})

it('throws the error of reading the file, and does not retry it', async () => {
  const { numora } = await loopback(() => accepted)
  const reason = new Error('the disk is gone')
  let opened = 0
  const file = async function* () {
    opened++
    yield new Uint8Array(100_000)
    throw reason
  }
  await expect(numora.documents.upload({ file, schema: 'invoice_v2' })).rejects.toBe(reason)
  expect(opened).toBe(1)
})

it('closes its source, whatever the outcome of the upload', async () => {
  const endings = {
    refused: problem(415, 'unsupported_file_type'),
    accepted,
    dropped: 'drop' as const,
  }
  for (const answer of Object.values(endings)) {
    const { numora } = await loopback(() => answer, { maxRetries: 0 })
    const stream = Readable.from(chunks())
    await numora.documents.upload({ file: stream, schema: 'invoice_v2' }).catch(() => {})
    expect(stream.destroyed).toBe(true)
  }
  const { numora, close } = await loopback(() => accepted, { maxRetries: 0 })
  await close()
  let isCancelled = false
  const cancel = () => {
    isCancelled = true
  }
  const nodeStream = Readable.from(chunks())
  for (const file of [nodeStream, new ReadableStream<Uint8Array>({ cancel })])
    await expect(numora.documents.upload({ file, schema: 'invoice_v2' })).rejects.toThrow(ConnectionError)
  expect([nodeStream.destroyed, isCancelled]).toEqual([true, true])

  const late = Readable.from(chunks())
  const signal = AbortSignal.abort()
  await expect(numora.documents.upload({ file: late, schema: 'invoice_v2' }, { signal })).rejects.toThrow(
    AbortError,
  )
  expect(late.destroyed).toBe(true)
})

it('recognizes a lost connection even if closing the file disturbs its reading', async () => {
  const fetch = async (_: unknown, init?: RequestInit) => {
    const reader = (init!.body as ReadableStream).getReader()
    await reader.read()
    const pending = reader.read()
    // Like Deno: the stream is cancelled before fetch rejects.
    await reader.cancel()
    await pending.catch(() => {})
    throw new TypeError('connection lost')
  }
  const { numora } = await loopback(() => accepted, { fetch, maxRetries: 0 })
  const file = new Readable({ read: () => {} })
  await expect(numora.documents.upload({ file, schema: 'invoice_v2' })).rejects.toThrow(ConnectionError)
})
