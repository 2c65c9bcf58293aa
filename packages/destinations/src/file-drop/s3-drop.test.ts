import { parseDropUrl } from '@numora/contract'
import { createGuardedFetch } from '@numora/core'
import { expect, test } from 'vitest'
import { failureOf, pushRequest, reachForTests } from '../kit/adapter.test-suite.ts'
import { startBucket } from './bucket.stand-in.ts'
import { bucketUrl } from './bucket-url.ts'
import { fileDropAdapter } from './file-drop-adapter.ts'

test.each([
  ['s3://b-1?region=eu-central-1', 'https://b-1.s3.eu-central-1.amazonaws.com/'],
  ['s3://a.b/in?region=eu-central-1', 'https://s3.eu-central-1.amazonaws.com/a.b'],
  ['s3://b-1?region=cn-north-1', 'https://b-1.s3.cn-north-1.amazonaws.com.cn/'],
  ['s3://b-1?endpoint=https://minio.example.com/s3', 'https://minio.example.com/s3/b-1'],
])('%s is at %s', (url, expected) => {
  const place = parseDropUrl(url)
  expect(place.kind === 's3' && bucketUrl(place).href).toBe(expected)
})

test('an endpoint at a private address is reached only if the operator listed it', async () => {
  const fetch = createGuardedFetch({ privateHosts: [] })
  const config = { url: 's3://bucket/in?endpoint=https://169.254.169.254', format: 'json' as const }
  expect(() => fileDropAdapter.validate(fetch, config, [])).toThrow('config.url')
  const credentials = { access_key_id: 'a', secret_access_key: 'b' }
  const attempt = fileDropAdapter.create(
    { ...reachForTests(), fetch },
    { config, credentials },
    pushRequest({}),
  )
  expect(await failureOf(attempt)).toMatchObject({ kind: 'refused', code: 'address_refused' })
})

test('without keys nothing is sent', async () => {
  const config = { url: 's3://bucket/in?endpoint=http://127.0.0.1:1', format: 'json' as const }
  const attempt = fileDropAdapter.create(reachForTests(), { config, credentials: {} }, pushRequest({}))
  expect(await failureOf(attempt)).toMatchObject({ kind: 'refused', code: 'credentials_missing' })
})

test('the original is written before the data', async () => {
  const system = await startBucket()
  try {
    const target = { ...system.target, config: { ...system.target.config, with_file: true } }
    await fileDropAdapter.create(reachForTests(), target, pushRequest({ a: 1 }))
    expect(system.written().map((name) => name.replace(/^.*_r1_[0-9a-f]{12}/, ''))).toEqual([
      '_original.pdf',
      '.json',
    ])
    system.next('unavailable')
    expect(
      await failureOf(fileDropAdapter.create(reachForTests(), target, pushRequest({ a: 2 }))),
    ).toMatchObject({
      kind: 'temporary',
    })
  } finally {
    await system.close()
  }
})
