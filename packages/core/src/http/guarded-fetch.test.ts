import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { FetchFailure, type GuardedRequest } from '@numora/destinations'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createGuardedFetch } from './guarded-fetch.ts'
import { parsePrivateHosts } from './private-hosts.ts'

const cleanUps: (() => void)[] = []
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp()
})

function portOf(server: TcpServer | Server) {
  return (server.address() as AddressInfo).port
}

async function listen<S extends TcpServer | Server>(server: S, host: string): Promise<S> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  cleanUps.push(() => {
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
  return server
}

/** A server that must never be called; counts requests. */
async function startCanary(host = '127.0.0.1') {
  const canary = { port: 0, visits: 0 }
  const server = createTcpServer((socket) => {
    canary.visits++
    socket.destroy()
  })
  canary.port = portOf(await listen(server, host))
  return canary
}

async function startServer(listener: RequestListener) {
  const port = portOf(await listen(createHttpServer(listener), '127.0.0.1'))
  return { port, url: `http://127.0.0.1:${port}` }
}

function fetchWith(listed: string, resolve?: (name: string) => string[]) {
  return createGuardedFetch({
    privateHosts: parsePrivateHosts(listed),
    ...(resolve
      ? {
          resolve: async (name) =>
            resolve(name).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        }
      : {}),
  })
}

async function failureOf(url: string, fetch = fetchWith(''), request: Partial<GuardedRequest> = {}) {
  const error = await fetch(url, { timeoutMs: 2_000, ...request }).then(
    ({ status }) => expect.unreachable(`answered ${status}`),
    (error) => error,
  )
  expect(error).toBeInstanceOf(FetchFailure)
  return error as FetchFailure
}

describe('a canary on loopback', () => {
  let canary: Awaited<ReturnType<typeof startCanary>>
  let canaryOnV6: Awaited<ReturnType<typeof startCanary>>
  beforeEach(async () => {
    canary = await startCanary()
    canaryOnV6 = await startCanary('::1')
  })
  afterEach(() => {
    expect([canary.visits, canaryOnV6.visits]).toEqual([0, 0])
  })

  const loopbackHosts = [
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '0',
    '0.0.0.0',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '017700000001',
    '127.255.255.254',
    '①②⑦.0.0.1',
    '127。0。0。1',
    '%31%32%37.0.0.1',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::]',
    '[::]',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'foo.localhost',
    'localhost.localdomain',
  ]
  test.each(loopbackHosts)('is not reached as %s', async (host) => {
    expect(await failureOf(`https://${host}:${canary.port}/`)).toMatchObject({
      reason: 'refused',
      wasSent: false,
    })
    expect(await failureOf(`http://${host}:${canary.port}/`)).toMatchObject({
      reason: 'refused',
      wasSent: false,
    })
  })

  test.each(['[::1]', '[0:0:0:0:0:0:0:1]', 'localhost'])('is not reached over IPv6 as %s', async (host) => {
    expect(await failureOf(`https://${host}:${canaryOnV6.port}/`)).toMatchObject({ reason: 'refused' })
  })

  test.each([
    `https://user:pass@127.0.0.1:PORT/`,
    `https://example.com@127.0.0.1:PORT/`,
    `https:\\\\127.0.0.1:PORT/`,
    `https:127.0.0.1:PORT/`,
    ` https://127.0.0.1:PORT/`,
    `https://127.0.0.1\t:PORT/`,
    `ftp://127.0.0.1:PORT/`,
    `file:///etc/passwd`,
    `data:text/plain,x`,
    `gopher://127.0.0.1:PORT/_`,
    '/etc/passwd',
    '',
  ])('is not reached by %j', async (url) => {
    expect(await failureOf(url.replace('PORT', String(canary.port)))).toMatchObject({ reason: 'refused' })
  })

  test('is not reached by a name that resolves to it', async () => {
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1', '169.254.169.254']) {
      const fetch = fetchWith('', () => [address])
      expect(await failureOf(`https://example.com:${canary.port}/`, fetch)).toMatchObject({
        reason: 'refused',
      })
    }
  })

  test('is not reached by a name that resolves to it only the second time', async () => {
    let asked = 0
    const fetch = fetchWith('', () => (asked++ === 0 ? ['192.0.2.1'] : ['127.0.0.1']))
    expect(await failureOf(`https://example.com:${canary.port}/`, fetch)).toMatchObject({ reason: 'refused' })
    expect(asked).toBe(1)
    expect(await failureOf(`https://example.com:${canary.port}/`, fetch)).toMatchObject({ reason: 'refused' })
  })

  test.each([...loopbackHosts, '[::1]'])('is not reached by a redirect to %s', async (host) => {
    const server = await startServer((_request, response) => {
      const location = Buffer.from(`https://${host}:${canary.port}/`).toString('latin1')
      response.writeHead(302, { location }).end()
    })
    const fetch = fetchWith(`127.0.0.1:${server.port}`)
    expect(await failureOf(server.url, fetch, { redirects: 5 })).toMatchObject({ reason: 'refused' })
  })

  test('is not reached by a later hop, by a relative one to another host, or over http', async () => {
    const server = await startServer(({ url }, response) => {
      const locations: Record<string, string> = {
        '/hop': '/slashes',
        '/slashes': `//127.0.0.1:${canary.port}/`,
        '/http': `http://127.0.0.1:${canary.port}/`,
        '/name': `https://rebound.test:${canary.port}/`,
      }
      response.writeHead(307, { location: locations[url!] }).end()
    })
    const fetch = fetchWith(`127.0.0.1:${server.port}`, () => ['127.0.0.1'])
    for (const path of ['/hop', '/http', '/name'])
      expect(await failureOf(server.url + path, fetch, { redirects: 5 })).toMatchObject({ reason: 'refused' })
  })

  test('is not reached through a proxy of the environment', async () => {
    const proxy = `http://127.0.0.1:${canary.port}`
    process.env.HTTP_PROXY = process.env.HTTPS_PROXY = process.env.ALL_PROXY = proxy
    try {
      const server = await startServer((_request, response) => response.end('direct'))
      const { body } = await fetchWith('127.0.0.1')(server.url, { timeoutMs: 2_000 })
      expect(await text(body)).toBe('direct')
    } finally {
      for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']) delete process.env[name]
    }
  })

  test('is not reached if only another port of its host is listed', async () => {
    const fetch = fetchWith('127.0.0.1:1, localhost:1')
    expect(await failureOf(`http://127.0.0.1:${canary.port}`, fetch)).toMatchObject({ reason: 'refused' })
    expect(await failureOf(`https://localhost:${canary.port}`, fetch)).toMatchObject({ reason: 'refused' })
  })
})

test.each(['PORT', '127.0.0.0/8', '127.0.0.1', '127.0.0.1:PORT', '10.0.0.0/8, ::ffff:127.0.0.1'])(
  'a listed private host is reached over http: %s',
  async (listed) => {
    const server = await startServer((_request, response) => response.end('hello'))
    const fetch = fetchWith(listed.replace(/^PORT$/, 'localhost:PORT').replace('PORT', String(server.port)))
    const url = listed === 'PORT' ? server.url.replace('127.0.0.1', 'localhost') : server.url
    const response = await fetch(url, { timeoutMs: 2_000 })
    expect([response.status, await text(response.body)]).toEqual([200, 'hello'])
  },
)

test('of several addresses only an allowed one is reached', async () => {
  const server = await startServer((_request, response) => response.end('hello'))
  const fetch = fetchWith('127.0.0.1, localhost:1', () => ['::1', '127.0.0.2', '127.0.0.1'])
  const response = await fetch(`http://localhost:${server.port}`, { timeoutMs: 2_000 })
  expect(await text(response.body)).toBe('hello')
})

test('a request carries its method, headers and body', async () => {
  const server = await startServer(async (request, response) => {
    const { method, url, headers } = request
    response.end(JSON.stringify({ method, url, type: headers['content-type'], body: await text(request) }))
  })
  const { body } = await fetchWith('127.0.0.1')(`${server.url}/a?b=c#d`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: 'übung',
    timeoutMs: 2_000,
  })
  expect(JSON.parse(await text(body))).toEqual({
    method: 'POST',
    url: '/a?b=c',
    type: 'text/plain',
    body: 'übung',
  })
})

test('redirects are answers unless they may be followed, up to the given number', async () => {
  let hops = 0
  const server = await startServer((_request, response) => {
    hops++
    response.writeHead(302, { location: `/${hops}` }).end()
  })
  const fetch = fetchWith('127.0.0.1')
  const response = await fetch(server.url, { timeoutMs: 2_000 })
  response.body.destroy()
  expect([response.status, response.headers.location, hops]).toEqual([302, '/1', 1])
  expect(await failureOf(server.url, fetch, { redirects: 5 })).toMatchObject({
    reason: 'unreachable',
    message: 'The URL redirects too often.',
  })
  expect(hops).toBe(7)
})

test('followed redirects lead to the last answer', async () => {
  const server = await startServer(({ url }, response) => {
    if (url === '/5') response.end('there')
    else response.writeHead(301, { location: `${Number(url?.slice(1)) + 1}` }).end()
  })
  const { body } = await fetchWith('127.0.0.1')(`${server.url}/0`, { timeoutMs: 2_000, redirects: 5 })
  expect(await text(body)).toBe('there')
})

test('a host without a server is unreachable, and nothing was sent', async () => {
  const { port } = await startServer(() => {})
  for (const cleanUp of cleanUps.splice(0)) cleanUp()
  expect(await failureOf(`http://127.0.0.1:${port}`, fetchWith('127.0.0.1'))).toMatchObject({
    reason: 'unreachable',
    wasSent: false,
    message: 'The host refused the connection.',
  })
})

test('a name that does not resolve is unreachable', async () => {
  const fetch = fetchWith('', () => {
    throw Object.assign(new Error(), { code: 'ENOTFOUND' })
  })
  expect(await failureOf('https://example.com', fetch)).toMatchObject({
    reason: 'unreachable',
    wasSent: false,
    message: 'The host name could not be resolved.',
  })
})

test('a name that never resolves times out before anything was sent', async () => {
  const fetch = createGuardedFetch({ privateHosts: [], resolve: () => new Promise(() => {}) })
  expect(await failureOf('https://example.com', fetch, { timeoutMs: 50 })).toMatchObject({
    reason: 'timed_out',
    wasSent: false,
  })
})

test('a host that speaks no TLS is unreachable, and nothing was sent', async () => {
  const { port } = await startServer((_request, response) => response.end())
  expect(await failureOf(`https://127.0.0.1:${port}`, fetchWith('127.0.0.1'))).toMatchObject({
    reason: 'unreachable',
    wasSent: false,
  })
})

test('a silent host times out after the request was sent', async () => {
  const server = await startServer(() => {})
  const failure = await failureOf(server.url, fetchWith('127.0.0.1'), { method: 'POST', timeoutMs: 100 })
  expect(failure).toMatchObject({ reason: 'timed_out', wasSent: true })
})

test('a host that hangs up, or does not answer in HTTP, may have acted on the request', async () => {
  const hangsUp = await startServer(({ socket }) => socket.destroy())
  expect(await failureOf(hangsUp.url, fetchWith('127.0.0.1'))).toMatchObject({
    reason: 'unreachable',
    wasSent: true,
    message: 'The connection broke off before the answer was there.',
  })
  const server = createTcpServer((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH\r\n')))
  const { port } = (await listen(server, '127.0.0.1')).address() as AddressInfo
  expect(await failureOf(`http://127.0.0.1:${port}`, fetchWith('127.0.0.1'))).toMatchObject({
    reason: 'unreachable',
    wasSent: true,
    message: 'The answer was not HTTP that can be read.',
  })
})

test('headers of more than 16 KB are not read', async () => {
  const server = await startServer((_request, response) => {
    response.writeHead(200, { 'x-long': 'x'.repeat(20_000) }).end()
  })
  expect(await failureOf(server.url, fetchWith('127.0.0.1'))).toMatchObject({ reason: 'unreachable' })
})

test('a body that stalls ends with the time of the whole request', async () => {
  const server = await startServer((_request, response) => response.write('a first part'))
  const { body } = await fetchWith('127.0.0.1')(server.url, { timeoutMs: 200 })
  await expect(text(body)).rejects.toMatchObject({ reason: 'timed_out', wasSent: true })
})

test('a body that breaks off fails', async () => {
  const server = await startServer((_request, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('part')
    setTimeout(() => response.destroy(), 20)
  })
  const { body } = await fetchWith('127.0.0.1')(server.url, { timeoutMs: 2_000 })
  await expect(text(body)).rejects.toMatchObject({ reason: 'unreachable' })
})

test('a destroyed body closes the connection', async () => {
  let closed: () => void
  const isClosed = new Promise<void>((resolve) => {
    closed = resolve
  })
  const server = await startServer((request, response) => {
    request.socket.on('close', closed)
    response.write('endless')
  })
  const { body } = await fetchWith('127.0.0.1')(server.url, { timeoutMs: 60_000 })
  body.destroy()
  await isClosed
})

test("the signal stops a request with the signal's reason", async () => {
  const server = await startServer(() => {})
  const controller = new AbortController()
  const answer = fetchWith('127.0.0.1')(server.url, { timeoutMs: 60_000, signal: controller.signal })
  setTimeout(() => controller.abort(new Error('shutting down')), 50)
  await expect(answer).rejects.toThrow('shutting down')
  await expect(
    fetchWith('127.0.0.1')(server.url, { timeoutMs: 60_000, signal: controller.signal }),
  ).rejects.toThrow('shutting down')
})
