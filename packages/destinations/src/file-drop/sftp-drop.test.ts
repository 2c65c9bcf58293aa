import { readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { createGuardedFetch } from '@numora/core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { failureOf, pushRequest, reachForTests } from '../kit/adapter.test-suite.ts'
import { fileDropAdapter } from './file-drop-adapter.ts'
import { filesIn } from './folder.stand-in.ts'
import { hasSshd, type SftpFolder, type SshServer, startSshd } from './sftp.stand-in.ts'

// Without a server of OpenSSH on this machine there is nothing to test against.
describe.skipIf(!hasSshd)('an SFTP server', { timeout: 20_000 }, () => {
  let server: SshServer
  let system: SftpFolder
  beforeAll(async () => {
    server = await startSshd()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    system = await server.newFolder()
  })
  afterEach(() => system.close())

  const target = (config: object = {}, credentials: object = {}) => ({
    config: { ...system.target.config, ...config },
    credentials: { ...system.target.credentials, ...credentials },
  })
  const create = (to = target()) => fileDropAdapter.create(reachForTests(), to, pushRequest({ a: 1 }))

  test('with another host key is refused before credentials are sent', async () => {
    const host_key = `SHA256:${'A'.repeat(43)}`
    expect(await failureOf(create(target({ host_key })))).toMatchObject({
      kind: 'refused',
      code: 'host_key_differs',
    })
    expect(readdirSync(system.folder)).toEqual([])
  })

  test('receives a file and its original as they are, and keeps nothing unfinished', async () => {
    const bytes = Buffer.alloc(100_000, 'Numora ')
    const request = pushRequest({ text: bytes.toString() })
    await fileDropAdapter.create(reachForTests(), target({ with_file: true }), request)
    const files = filesIn(system.folder)
    expect(Object.keys(files)).toHaveLength(2)
    const json = Object.keys(files).find((name) => name.endsWith('.json'))!
    expect(JSON.parse(files[json]!)).toEqual({ text: bytes.toString() })
    // Again: the file of an earlier attempt is replaced.
    await fileDropAdapter.create(reachForTests(), target(), pushRequest({ text: 'b' }))
    expect(JSON.parse(filesIn(system.folder)[json]!)).toEqual({ text: 'b' })
    expect(readdirSync(system.folder)).toHaveLength(2)
  })

  test('that cannot replace a file at once has the earlier one removed', async () => {
    await create()
    const [name] = readdirSync(system.folder)
    system.nextIsOld()
    await fileDropAdapter.create(reachForTests(), target(), pushRequest({ a: 2 }))
    expect(filesIn(system.folder)).toEqual({ [name!]: '{\n  "a": 2\n}\n' })
  })

  test.each([
    ['without a user', { username: undefined }, 'credentials_missing'],
    ['with a key that is none', { private_key: 'not a key' }, 'credentials_unusable'],
    [
      'with a password that it does not accept',
      { private_key: undefined, password: 'wrong-password' },
      'authentication_failed',
    ],
  ])('%s is refused', async (_what, credentials, code) => {
    const failure = await failureOf(create(target({}, credentials)))
    expect(failure).toMatchObject({ kind: 'refused', code })
    expect(failure.message).not.toContain('wrong-password')
  })

  test('whose folder is missing is tried again later', async () => {
    const url = `${system.target.config.url}/missing`
    expect(await failureOf(create(target({ url })))).toMatchObject({
      kind: 'temporary',
      code: 'folder_unusable',
    })
  })

  test('at a private address is reached only if the operator listed it', async () => {
    const fetch = createGuardedFetch({ privateHosts: [] })
    const attempt = fileDropAdapter.create({ ...reachForTests(), fetch }, target(), pushRequest({}))
    expect(await failureOf(attempt)).toMatchObject({ kind: 'refused', code: 'address_refused' })
    expect(() => fileDropAdapter.validate(fetch, system.target.config, [])).toThrow('config.url')
  })
})

test('a server that is none of SSH is tried again later', async () => {
  const server = createServer((socket) => socket.resume().end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const config = {
    url: `sftp://127.0.0.1:${port}/in`,
    format: 'json' as const,
    host_key: `SHA256:${'A'.repeat(43)}`,
  }
  const target = { config, credentials: { username: 'a', password: 'b' } }
  expect(await failureOf(fileDropAdapter.create(reachForTests(), target, pushRequest({})))).toMatchObject({
    kind: 'temporary',
  })
  await new Promise((resolve) => server.close(resolve))
})
