import { connect } from 'node:net'
import type { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { formOf, pdf, pdfBlob } from '../../test/files.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
})
afterAll(() => world.close())

async function upload(file: Blob, name?: string): Promise<string> {
  const body = formOf(['schema', 'invoice_v2'], ['file', file, name ?? 'a.pdf'])
  return (await world.send('POST', '/v1/documents', { caller, body })).json.status_url
}

test('the file is returned unchanged, to be saved and not opened', async () => {
  const path = await upload(pdfBlob(), 'März "€".pdf')
  const answer = await world.send('GET', `${path}/file`, { caller })
  expect(answer.text).toBe(new TextDecoder().decode(pdf()))
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-length')).toBe(String(pdf().length))
  const disposition = answer.headers.get('content-disposition')!
  expect(disposition).toMatch(/^attachment; filename=".*"; filename\*=UTF-8''M%C3%A4rz/)
  const events = await world.send('GET', `${path}/events`, { caller })
  expect(events.json.data.at(-1).type).toBe('file.downloaded')
})

test.each([
  ['bytes=0-3', 206, 'bytes 0-3/', '%PDF'],
  ['bytes=-6', 206, 'bytes', '%%EOF\n'],
  ['bytes=5-', 206, 'bytes 5-', undefined],
  ['bytes=0-1,3-4', 200, null, undefined],
  ['bytes=0-', 206, 'bytes 0-', undefined],
  ['Bytes=0-99999999999999999999', 206, 'bytes 0-', undefined],
  ['bytes=-99999', 206, 'bytes 0-', undefined],
  ['bytes=3-1', 200, null, undefined],
  ['bytes=', 200, null, undefined],
  ['bytes=a-b', 200, null, undefined],
  ['lines=1-2', 200, null, undefined],
  ['nonsense', 200, null, undefined],
])('the range %s gives %i', async (range, status, contentRange, text) => {
  const path = await upload(pdfBlob())
  const answer = await world.send('GET', `${path}/file`, { caller, headers: { range } })
  expect(answer.status).toBe(status)
  if (contentRange === null) expect(answer.headers.has('content-range')).toBe(false)
  else expect(answer.headers.get('content-range')).toContain(contentRange)
  if (text !== undefined) expect(answer.text).toBe(text)
  expect(answer.text.length).toBe(Number(answer.headers.get('content-length')))
})

test.each(['bytes=1000-', 'bytes=-0', `bytes=${pdf().length}-`])(
  'a range outside of the file is 416: %s',
  async (range) => {
    const path = await upload(pdfBlob())
    const answer = await world.send('GET', `${path}/file`, { caller, headers: { range } })
    expect(answer.json.error.code).toBe('range_not_satisfiable')
    expect(answer.headers.get('content-range')).toBe(`bytes */${pdf().length}`)
  },
)

test('a range continues only with the same file, and only by GET', async () => {
  const path = await upload(pdfBlob())
  const etag = (await world.send('HEAD', `${path}/file`, { caller })).headers.get('etag')!
  const ask = (headers: Record<string, string>, method = 'GET') =>
    world.send(method, `${path}/file`, { caller, headers: { range: 'bytes=0-3', ...headers } })
  expect((await ask({ 'if-range': etag })).status).toBe(206)
  for (const known of ['"another"', `W/${etag}`, 'Wed, 21 Oct 2026 07:28:00 GMT'])
    expect((await ask({ 'if-range': known })).status).toBe(200)
  const head = await ask({}, 'HEAD')
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(pdf().length)])
  const unchanged = await ask({ 'if-none-match': etag })
  expect([unchanged.status, unchanged.text, unchanged.headers.get('etag')]).toEqual([304, '', etag])
})

test('HEAD has the length and sends nothing', async () => {
  const answer = await world.send('HEAD', `${await upload(pdfBlob())}/file`, { caller })
  expect([answer.status, answer.text]).toEqual([200, ''])
  expect(answer.headers.get('content-length')).toBe(String(pdf().length))
})

test('a download that is broken off closes the file', async () => {
  const path = await upload(new Blob([pdf(), new Uint8Array(20_000_000)]))
  const opened: Readable[] = []
  const { read } = world.system.storage
  world.system.storage.read = async (...input) => {
    const stream = await read(...input)
    opened.push(stream)
    return stream
  }
  const socket = connect(Number(new URL(world.url).port), '127.0.0.1')
  socket.write(`GET ${path}/file HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${caller.secret}\r\n\r\n`)
  await new Promise((resolve) => socket.once('data', resolve))
  expect(opened.map(({ destroyed }) => destroyed)).toEqual([false])
  socket.destroy()
  await expect.poll(() => opened[0]!.destroyed).toBe(true)
  world.system.storage.read = read
})

test('a file that has not been fetched yet is 409', async () => {
  const json = { schema: 'invoice_v2', file_url: 'http://127.0.0.1:1/a.pdf' }
  const { status_url } = (await world.send('POST', '/v1/documents', { caller, json })).json
  expect((await world.send('GET', `${status_url}/file`, { caller })).status).toBe(409)
  expect((await world.send('GET', `${status_url}/pages/1`, { caller })).status).toBe(409)
})

test('a page is a PNG of the requested width, and a page that does not exist is 404', async () => {
  const png = await sharp({ create: { width: 400, height: 200, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
  const path = await upload(new Blob([new Uint8Array(png)]))
  const page = (number: string) =>
    fetch(`${world.url}${path}/pages/${number}`, { headers: { authorization: `Bearer ${caller.secret}` } })
  for (let again = 0; again < 2; again++) {
    const answer = await page('1?width=100')
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({ format: 'png', width: 100 })
  }
  expect((await world.send('GET', `${path}/pages/2`, { caller })).status).toBe(404)
  expect((await world.send('GET', `${path}/pages/0`, { caller })).status).toBe(404)
  expect((await world.send('GET', `${path}/pages/1?width=2001`, { caller })).status).toBe(400)
})
