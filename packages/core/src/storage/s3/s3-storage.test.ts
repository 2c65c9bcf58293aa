import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { type S3Server, s3Keys, startS3 } from '@numora/testkit/s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isUnavailable } from '../../database/is-unavailable.ts'
import { openStorage } from '../open-storage.ts'
import { testStorage } from '../storage.test-suite.ts'
import { type Storage, StorageUnavailable } from '../storage.ts'
import { partBytes } from './upload.ts'

let server: S3Server
let storage: Storage
beforeAll(async () => {
  server = await startS3()
  storage = await openStorage(await server.newBucket(), s3Keys)
})
afterAll(() => server.stop())

testStorage('objects in a bucket', () => storage)

/** What a call throws, which must be known as an outage. */
async function outageOf(call: Promise<unknown>): Promise<StorageUnavailable> {
  const error = await call.then(
    () => undefined,
    (error: StorageUnavailable) => error,
  )
  expect(error).toBeInstanceOf(StorageUnavailable)
  expect(isUnavailable(error)).toBe(true)
  return error!
}

test('a long stream is stored in parts, while not much more than a part of it is read ahead', async () => {
  const content = randomBytes(2 * partBytes + 7)
  let given = 0
  const stream = Readable.from(
    (async function* () {
      for (let at = 0; at < content.length; at += 65_536) {
        given = Math.min(at + 65_536, content.length)
        yield content.subarray(at, given)
      }
    })(),
  )
  server.cut()
  await outageOf(storage.put('files/long', stream))
  expect(given).toBeLessThan(partBytes + 20 * 65_536)
  expect(stream.destroyed).toBe(true)
  server.mend()
  expect(await storage.has('files/long')).toBe(false)
  await storage.put('files/long', Readable.from([content]))
  expect(content.equals(await storage.readAll('files/long'))).toBe(true)
})

test('a server that is away is an outage for every call, and no file counts as missing', async () => {
  await storage.put('files/kept', Buffer.from('x'))
  server.cut()
  const calls = [
    storage.put('files/new', Buffer.from('x')),
    storage.read('files/kept'),
    storage.readAll('files/kept'),
    storage.has('files/kept'),
    storage.has('files/none'),
    storage.delete('files/kept'),
    storage.list('files/', { limit: 1 }),
    storage.check(),
    storage.inspect(),
  ]
  await Promise.all(calls.map(outageOf))
  server.mend()
  expect(Buffer.from(await storage.readAll('files/kept')).toString()).toBe('x')
})

test('a request whose connection breaks is repeated', async () => {
  server.breakNext()
  await storage.put('files/again', Buffer.from('x'))
  expect(await storage.has('files/again')).toBe(true)
})

test('in a bucket that does not exist no file counts as missing', async () => {
  const nowhere = await openStorage(`s3://numora-nowhere?endpoint=${server.url}`, s3Keys)
  const calls = [
    nowhere.has('files/a'),
    nowhere.readAll('files/a'),
    nowhere.put('files/a', Buffer.from('x')),
    nowhere.list('files/', { limit: 1 }),
    nowhere.check(),
  ]
  for (const { message } of await Promise.all(calls.map(outageOf)))
    expect(message).toMatch(/^S3: (NoSuchBucket|NotFound).*[(]404[)]$/)
})

test('objects that were stored in parts count as younger than the server says', async () => {
  await storage.put('old/parts', Readable.from([randomBytes(partBytes)]))
  await storage.put('old/whole', Buffer.from('x'))
  const [parts, whole] = await storage.list('old/', { limit: 2 })
  expect(parts!.modifiedAt.getTime() - whole!.modifiedAt.getTime()).toBeGreaterThan(11 * 3_600_000)
})

test('a region is needed, except for a server of one’s own', async () => {
  await expect(openStorage('s3://bucket', s3Keys)).rejects.toThrow('expected a region')
  await openStorage('s3://bucket', { ...s3Keys, region: 'eu-central-1' })
})
