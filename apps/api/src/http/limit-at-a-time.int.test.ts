import { requestsAtATime } from '@numora/contract'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { formOf } from '../../test/files.ts'
import { openRaw } from '../../test/raw-connection.ts'

let world: ApiWorld
let caller: Caller
let other: Caller
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
  other = await world.keyOf(caller, ['admin'])
})
afterAll(() => world.close())

function times<T>(count: number, one: (i: number) => T) {
  return Array.from({ length: count }, (_, i) => one(i))
}

test('a key may have a number of waiting requests; one more is refused, and other keys are not affected', async () => {
  const { most } = requestsAtATime.waitingRequests
  const json = { schema: 'invoice_v2', file_url: 'http://127.0.0.1:1/a.pdf' }
  const { status_url: path } = (await world.send('POST', '/v1/documents', { caller, json })).json
  const wait = (caller: Caller) => world.send('GET', `${path}?wait_seconds=2`, { caller })
  const answers = await Promise.all([
    ...times(most + 5, () => wait(caller)),
    world.send('GET', path, { caller }),
    wait(other),
  ])
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(5)
  expect(refused[0]!.json.error).toMatchObject({
    code: 'rate_limited',
    message: `A key may have ${most} waiting requests at a time.`,
  })
  expect(refused[0]!.headers.get('retry-after')).toBe('1')
  expect(answers.slice(-2).map(({ status }) => status)).toEqual([200, 200])
  expect((await wait(caller)).status).toBe(200)
}, 60_000)

test('a key may have a number of uploads; one more is refused, and other keys can upload', async () => {
  const { most } = requestsAtATime.uploads
  const hanging = times(most, () => openRaw(world.url))
  for (const { socket } of hanging)
    socket.write(
      `POST /v1/documents HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${caller.secret}\r\nexpect: 100-continue\r\n` +
        'content-type: multipart/form-data; boundary=b\r\ncontent-length: 1000\r\n\r\n',
    )
  await Promise.all(hanging.map(({ socket }) => new Promise((resolve) => socket.once('data', resolve))))
  const upload = (caller: Caller) =>
    world.send('POST', '/v1/documents', {
      caller,
      body: formOf(['schema', 'x'], ['file', new Blob(['%PDF-1.4'])]),
    })
  expect((await upload(caller)).json.error.message).toBe(`A key may have ${most} uploads at a time.`)
  expect((await upload(other)).status).toBe(422)
  for (const { socket } of hanging) socket.destroy()
  await expect.poll(async () => (await upload(caller)).status).toBe(422)
}, 60_000)

test('a key that asks for many pages does not affect those of others', async () => {
  const png = await sharp({ create: { width: 2_000, height: 2_000, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
  const body = formOf(['schema', 'invoice_v2'], ['file', new Blob([new Uint8Array(png)])])
  const { status_url: path } = (await world.send('POST', '/v1/documents', { caller, body })).json
  const page = async (caller: Caller, width: number) => {
    const headers = { authorization: `Bearer ${caller.secret}` }
    const answer = await fetch(`${world.url}${path}/pages/1?width=${width}`, { headers })
    await answer.arrayBuffer()
    return answer.status
  }
  // Both child processes have started.
  await expect
    .poll(() => Promise.all([page(caller, 300), page(other, 301)]), { timeout: 60_000 })
    .toEqual([200, 200])
  const { most } = requestsAtATime.pageImages
  const flood = times(most + 3, (i) => page(caller, 500 + i))
  expect(await page(other, 400)).toBe(200)
  const statuses = await Promise.all(flood)
  expect(statuses.filter((status) => status === 429)).toHaveLength(3)
  expect(statuses).toContain(200)
}, 120_000)
