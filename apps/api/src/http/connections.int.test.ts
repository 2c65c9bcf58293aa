import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { formOf } from '../../test/files.ts'
import { lastAnswer, openRaw, sendRaw } from '../../test/raw-connection.ts'

const timeouts = {
  headersMs: 400,
  jsonBodyMs: 400,
  uploadWindowMs: 400,
  uploadBytesPerSecond: 200,
  unreadBodyMs: 2_000,
  unreadBodyIdleMs: 400,
  idleMs: 3_000,
}

let world: ApiWorld
let caller: Caller
let key: string
beforeAll(async () => {
  world = await openApiWorld({ timeouts })
  caller = await world.newCaller()
  key = `authorization: Bearer ${caller.secret}\r\n`
})
afterAll(() => world.close())

const json = 'content-type: application/json\r\n'
const form = 'content-type: multipart/form-data; boundary=b\r\n'
const part =
  '--b\r\ncontent-disposition: form-data; name="schema"\r\n\r\ninvoice_v2\r\n' +
  '--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\n'
const mega = randomBytes(1_048_576)

function chunked(bytes: Uint8Array) {
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
}

const rounds = Array.from({ length: 10 }, (_, i) => i)

test.each([
  ['JSON', json, '', 8],
  ['a form', form, part, 34],
])(
  'a caller that sends %s that is too large before reading gets the answer, for any kind of length',
  async (_what, type, first, megabytes) => {
    const route = type === json ? '/v1/api-keys' : '/v1/documents'
    const length = first.length + megabytes * mega.length
    for (const [version, size] of [
      ['1.1', `content-length: ${length}\r\n`],
      ['1.0', `content-length: ${length}\r\n`],
      ['1.1', 'transfer-encoding: chunked\r\n'],
    ] as const)
      for (const round of rounds) {
        const connection = openRaw(world.url)
        const head = `POST ${route} HTTP/${version}\r\nhost: x\r\nconnection: close\r\n${key}${type}${size}\r\n`
        await connection.write(head)
        const body = size.startsWith('t') ? chunked : (bytes: Uint8Array) => bytes
        if (first) await connection.write(body(Buffer.from(first)))
        for (let sent = 0; sent < megabytes; sent++) await connection.write(body(mega))
        if (size.startsWith('t')) await connection.write('0\r\n\r\n')
        expect(lastAnswer(await connection.received()).status, `${version} ${size} round ${round}`).toBe(413)
      }
  },
  120_000,
)

test('the answer is also received after a body that no route reads', async () => {
  for (const [method, path] of [
    ['GET', '/v1/documents'],
    ['POST', '/v1/nothing'],
    ['DELETE', '/healthz'],
  ])
    for (const _ of rounds) {
      const connection = openRaw(world.url)
      const head = `${method} ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${json}content-length: ${4 * mega.length}\r\n\r\n`
      await connection.write(head)
      for (let sent = 0; sent < 4; sent++) await connection.write(mega)
      expect(lastAnswer(await connection.received()).json.error.code).toMatch(
        /^(unauthorized|method_not_allowed)$/,
      )
    }
}, 60_000)

test('a body that no route reads and that never ends is cut off after the answer', async () => {
  const connection = openRaw(world.url)
  await connection.write(`POST /v1/documents HTTP/1.1\r\nhost: x\r\n${json}content-length: 1000\r\n\r\n{`)
  const dribble = setInterval(() => connection.socket.write(' '), 100)
  expect(lastAnswer(await connection.received()).status).toBe(401)
  clearInterval(dribble)
})

test('a connection can be reused once the rest of a body was read', async () => {
  const connection = openRaw(world.url)
  await connection.write(`POST /v1/nothing HTTP/1.1\r\nhost: x\r\n${json}content-length: 2\r\n\r\n`)
  await sleep(50)
  await connection.write('{}GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')
  expect((await connection.received()).match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 401', 'HTTP/1.1 200'])
})

test.each([
  ['JSON', '/v1/api-keys', json, '{"name":'],
  ['a form', '/v1/documents', form, part],
])(
  '%s that stops coming ends with an answer that says so, and leaves nothing',
  async (_what, path, type, start) => {
    const connection = openRaw(world.url)
    await connection.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\n${key}${type}idempotency-key: slow\r\ncontent-length: 100000\r\n\r\n${start}`,
    )
    expect(lastAnswer(await connection.received()).json.error).toMatchObject({
      code: 'invalid_payload',
      message: 'The request did not arrive in time.',
    })
    const files = await readdir(`${world.filesDir}/files/${caller.ctx.workspaceId}`).catch(() => [])
    expect(files).toEqual([])
    expect(await caller.ctx.db.idempotentAnswer.count()).toBe(0)
  },
)

test('an upload may take several times as long as any limit while it keeps coming', async () => {
  const connection = openRaw(world.url)
  const end = '\r\n--b--\r\n'
  const length = part.length + 40 * 50 + end.length
  await connection.write(
    `POST /v1/documents HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${key}${form}content-length: ${length}\r\n\r\n${part}`,
  )
  for (let sent = 0; sent < 40; sent++) {
    await connection.write('x'.repeat(50))
    await sleep(50)
  }
  await connection.write(end)
  expect(lastAnswer(await connection.received()).status).toBe(202)
})

test('a form that never ends is bounded, too', async () => {
  const connection = openRaw(world.url)
  await connection.write(
    `POST /v1/documents HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${key}${form}transfer-encoding: chunked\r\n\r\n`,
  )
  for (let sent = 0; sent < 33; sent++) await connection.write(chunked(Buffer.alloc(mega.length, 'x')))
  await connection.write('0\r\n\r\n')
  expect(lastAnswer(await connection.received()).json.error.code).toBe('file_too_large')
}, 30_000)

test('a download that nobody reads closes the file', async () => {
  const file = new Blob(['%PDF-1.4\n', ...Array.from({ length: 25 }, () => mega)])
  const body = formOf(['schema', 'invoice_v2'], ['file', file])
  const { status_url: path } = (await world.send('POST', '/v1/documents', { caller, body })).json
  const opened: Readable[] = []
  const { read } = world.system.storage
  world.system.storage.read = async (...input) => {
    const stream = await read(...input)
    opened.push(stream)
    return stream
  }
  const { socket, write } = openRaw(world.url)
  await write(`GET ${path}/file HTTP/1.1\r\nhost: x\r\n${key}\r\n`)
  await expect.poll(() => opened.length).toBe(1)
  expect(opened[0]!.destroyed).toBe(false)
  await expect.poll(() => opened[0]!.destroyed, { timeout: 20_000 }).toBe(true)
  world.system.storage.read = read
  socket.destroy()
}, 40_000)

test('slowly arriving heads are cut off, and delay nobody', async () => {
  const slow = Array.from({ length: 200 }, () => openRaw(world.url))
  for (const { socket } of slow) socket.write('GET /healthz HTTP/1.1\r\n')
  const dribble = setInterval(() => {
    for (const { socket } of slow) socket.write('a: b\r\n')
  }, 100)
  expect((await world.send('GET', '/healthz')).status).toBe(200)
  const answers = await Promise.all(slow.map((connection) => connection.received().catch(() => null)))
  clearInterval(dribble)
  const answered = answers.filter((answer) => answer !== null)
  expect(answered.length).toBeGreaterThan(0)
  for (const answer of answered)
    expect(lastAnswer(answer).json.error.message).toBe('The request did not arrive in time.')
}, 30_000)

const bare = 'GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n'

test.each([
  ['no HTTP', 'hello\r\n\r\n', 'The request is not HTTP'],
  ['another version of HTTP', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'The request is not HTTP'],
  ['too many headers', `GET / HTTP/1.1\r\nhost: x\r\na: ${'a'.repeat(200_000)}\r\n\r\n`, '16 KiB'],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx',
    'not HTTP',
  ],
  ['a length that is none', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\nx', 'not HTTP'],
  [
    'a length and chunks',
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    'not HTTP',
  ],
  [
    'an encoding that is not chunked',
    'POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: gzip\r\n\r\n',
    'transfer-encoding: expected',
  ],
  [
    'a compressed transfer',
    `${bare}transfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n`,
    'transfer-encoding: expected',
  ],
  ['no host', 'GET /healthz HTTP/1.1\r\nconnection: close\r\n\r\n', 'host: expected'],
  ['two hosts', `${bare}host: y\r\n\r\n`, 'host: expected'],
  ['an unknown expectation', `${bare}expect: x\r\n\r\n`, 'expect: expected 100-continue'],
])('%s is answered with the common error body', async (_what, text, message) => {
  const { status, head, json } = lastAnswer(await sendRaw(world.url, text))
  expect(status).toBe(400)
  expect(head.toLowerCase()).toMatch(/x-request-id: req_/)
  expect(json.error).toMatchObject({ code: 'invalid_payload', message: expect.stringContaining(message) })
})

test('a CONNECT is 405, and an upgrade is ignored', async () => {
  const { status, head, json } = lastAnswer(
    await sendRaw(world.url, 'CONNECT x:1 HTTP/1.1\r\nhost: x\r\n\r\n'),
  )
  expect([status, json.error.code]).toEqual([405, 'method_not_allowed'])
  expect(head).toContain('allow: GET')
  const upgrade = `${bare.replace('close', 'upgrade')}upgrade: websocket\r\n\r\n`
  expect(lastAnswer(await sendRaw(world.url, upgrade))).toMatchObject({
    status: 200,
    head: expect.stringMatching(/connection: close/i),
  })
})

test.each(['http://elsewhere.example/healthz', '*', '//healthz', '/%', '/healthz?%'])(
  'the target %s has an answer in our format',
  async (target) => {
    const received = await sendRaw(world.url, bare.replace('/healthz', target).concat('\r\n'))
    const { status, json } = lastAnswer(received)
    expect([200, 400, 404]).toContain(status)
    if (status !== 200) expect(json.error.code).toMatch(/^(invalid_payload|not_found)$/)
  },
)

test('HTTP/1.0 needs no host and gets no 100 Continue', async () => {
  const received = await sendRaw(
    world.url,
    `POST /v1/api-keys HTTP/1.0\r\n${key}${json}expect: 100-continue\r\ncontent-length: 2\r\n\r\n{}`,
  )
  expect(received).toMatch(/^HTTP\/1.1 400 /)
})

test('a broken request after one that is still running is answered after it', async () => {
  const file = { schema: 'invoice_v2', file_url: 'http://127.0.0.1:1/a.pdf' }
  const { id } = (await world.send('POST', '/v1/documents', { caller, json: file })).json
  const waiting = `GET /v1/documents/${id}?wait_seconds=1 HTTP/1.1\r\nhost: x\r\n${key}\r\n`
  const received = await sendRaw(world.url, `${waiting}nonsense\r\n\r\n`)
  expect(received.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400'])
})

test('a body that breaks off in the middle of a chunk is 400', async () => {
  const head = `POST /v1/api-keys HTTP/1.1\r\nhost: x\r\n${key}${json}transfer-encoding: chunked\r\n\r\n`
  const connection = openRaw(world.url)
  await connection.write(head)
  await sleep(100)
  await connection.write('zz\r\n')
  expect(lastAnswer(await connection.received()).json.error.code).toBe('invalid_payload')
})
