import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { type S3Server, s3Keys, startS3 } from '@numora/testkit/s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStorage } from '../open-storage.ts'
import { testStorage } from '../storage.test-suite.ts'
import { FileMissing, type Storage, StorageUnavailable } from '../storage.ts'

let server: S3Server
let url: string
let storage: Storage
beforeAll(async () => {
  server = await startS3()
  url = await server.newBucket()
  storage = await openStorage(url, s3Keys)
})
afterAll(() => server.stop())

testStorage('objects in a bucket', () => storage)
