import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCaller } from './caller.ts'
import { describeEnvironment, readEnvironment } from './environment.ts'

test.each([
  ['PORT', '80x', 'expected a port from 0 to 65535'],
  ['PORT', '0x50', 'expected a port from 0 to 65535'],
  ['PORT', '65536', 'expected a port from 0 to 65535'],
  ['DATABASE_URL', 'mysql://localhost/x', 'expected postgresql://…'],
  ['DATABASE_URL', 'postgres://u:a/b@c@h:x/x', 'expected a URL, with special characters'],
  ['NUMORA_STORAGE_URL', 'file:files', 'expected file: and an absolute folder, such as file:/srv/numora'],
  ['NUMORA_STORAGE_URL', 'file://server/share', 'expected file: and an absolute folder'],
  ['NUMORA_STORAGE_URL', 'file:/srv/a#b', 'expected file: and an absolute folder'],
  ['NUMORA_STORAGE_URL', '/srv/numora', 'expected file: and an absolute folder'],
  ['NUMORA_STORAGE_URL', 's3://', 'expected s3:// and the name of a bucket'],
  ['NUMORA_STORAGE_URL', 's3://B', 'expected s3:// and the name of a bucket'],
  ['NUMORA_STORAGE_URL', 's3://a:b@bucket', 'expected no credentials in it'],
  ['NUMORA_STORAGE_URL', 's3://bucket//a', 'expected a prefix'],
  [
    'NUMORA_STORAGE_URL',
    's3://bucket?region=x&acl=public',
    'expected only region, endpoint, sse, kms_key_id',
  ],
  ['NUMORA_STORAGE_URL', 's3://bucket?region=a&region=b', 'expected only region, endpoint, sse, kms_key_id'],
  ['NUMORA_STORAGE_URL', 's3://bucket?endpoint=minio:9000', 'expected an endpoint such as https://'],
  ['NUMORA_STORAGE_URL', 's3://bucket?region=a&sse=yes', 'expected sse=AES256, or sse=aws:kms'],
  ['NUMORA_STORAGE_URL', 's3://bucket?region=a&kms_key_id=k', 'expected sse=AES256, or sse=aws:kms'],
  ['NUMORA_STORAGE_URL', 's3://bucket/prefix', 'expected region=… in it, or AWS_REGION'],
  ['NUMORA_ROLE', 'apis', 'expected one of all, api, worker'],
  ['NUMORA_WORKER_CONCURRENCY', '1e2', 'expected a whole number from 1 to 256'],
  ['NUMORA_WORKER_CONCURRENCY', '0', 'expected a whole number from 1 to 256'],
  [
    'NUMORA_OCR_MODELS',
    '/srv/none',
    'expected a folder with detector.onnx, recogniser.onnx, dictionary.txt; ',
  ],
  ['NUMORA_BOOTSTRAP_API_KEY', 'sk_live_short', 'expected sk_live_… or sk_test_…'],
  ['NUMORA_SECRET', 'short', 'expected at least 32 characters'],
  ['NUMORA_SECRET', `${'a'.repeat(40)},`, 'expected at least 32 characters, in each one of several'],
  ['NUMORA_PRIVATE_HOSTS', 'http://a', ''],
  ['NUMORA_DROP_DIRS', '/srv/a, exchange', 'expected absolute folders such as /srv/exchange, not "exchange"'],
  ['NUMORA_PUBLIC_URL', 'javascript:alert(1)', 'expected a URL such as https://numora.example.com'],
  ['NUMORA_RATE_LIMIT', '0/min', 'expected off, or a number above 0'],
  ['NUMORA_RATE_LIMIT', '10/day', 'expected off, or a number above 0'],
  ['NUMORA_CORS_ORIGINS', 'x', 'expected origins such as https://app.example.com, not "x"'],
  [
    'NUMORA_CORS_ORIGINS',
    'https://a.example, https://b.example/',
    'expected origins such as https://app.example.com, not "https://b.example/"',
  ],
  ['NUMORA_CORS_ORIGINS', '*', 'expected origins such as https://app.example.com, not "*"'],
  ['NUMORA_RETENTION_DAYS', '0', 'expected a whole number of days from 1 to 36500'],
  ['NUMORA_METRICS_TOKEN', 'short', 'expected at least 16 characters'],
  ['LOG_LEVEL', 'loud', 'expected one of fatal, error, warn'],
  ['LOG_FORMAT', 'xml', 'expected one of pretty, json'],
])('%s=%s is refused with one line', (name, value, expected) => {
  const read = () => readEnvironment({ [name]: value })
  expect(read).toThrow(`${name}: ${expected}`)
  expect(read).not.toThrow(/\n|Invalid input|Too (small|big)/)
})

test('the variables of OpenID Connect are set together', () => {
  const NUMORA_OIDC_ISSUER = 'https://login.example.com'
  const [NUMORA_OIDC_CLIENT_ID, NUMORA_OIDC_CLIENT_SECRET] = ['numora', 'secret']
  expect(() => readEnvironment({ NUMORA_OIDC_ISSUER, NUMORA_OIDC_CLIENT_ID })).toThrow(
    'NUMORA_OIDC_CLIENT_SECRET: expected it together with NUMORA_OIDC_ISSUER',
  )
  const all = { NUMORA_OIDC_ISSUER, NUMORA_OIDC_CLIENT_ID, NUMORA_OIDC_CLIENT_SECRET }
  expect(readEnvironment(all)).toMatchObject({ ...all, NUMORA_OIDC_LABEL: 'Company account' })
})

test('valid values are parsed', () => {
  const environment = readEnvironment({
    PORT: '0',
    NUMORA_STORAGE_URL: 'file:///srv/my%20files',
    NUMORA_SECRET: `${'n'.repeat(32)}, ${'o'.repeat(32)}`,
    NUMORA_CORS_ORIGINS: 'https://a.example, http://localhost:5173',
    NUMORA_RETENTION_DAYS: '',
  })
  expect(environment).toMatchObject({
    PORT: 0,
    NUMORA_STORAGE_URL: 'file:///srv/my%20files',
    NUMORA_SECRET: ['n'.repeat(32), 'o'.repeat(32)],
    NUMORA_CORS_ORIGINS: ['https://a.example', 'http://localhost:5173'],
  })
  expect(environment.NUMORA_RETENTION_DAYS).toBeUndefined()
})

test('of the two parts of a key for S3 none is used without the other, and none is needed', () => {
  const storage = { NUMORA_STORAGE_URL: 's3://bucket?region=eu-central-1' }
  expect(() => readEnvironment({ ...storage, AWS_ACCESS_KEY_ID: 'a' })).toThrow(
    'AWS_ACCESS_KEY_ID: expected it together with AWS_SECRET_ACCESS_KEY',
  )
  expect(() => readEnvironment({ ...storage, AWS_SECRET_ACCESS_KEY: 'b' })).toThrow('expected it together')
  readEnvironment(storage)
  readEnvironment({ NUMORA_STORAGE_URL: 's3://bucket', AWS_REGION: 'eu-central-1' })
  readEnvironment({ NUMORA_STORAGE_URL: 'file:/srv/numora', AWS_ACCESS_KEY_ID: 'of another program' })
})

test.each([
  ['NUMORA_RETENTION_DAY', 'NUMORA_RETENTION_DAYS'],
  ['NUMORA_CORS_ORIGIN', 'NUMORA_CORS_ORIGINS'],
  ['NUMORA_RATELIMIT', 'NUMORA_RATE_LIMIT'],
  ['NUMORA_APIKEY', 'NUMORA_API_KEY'],
])('%s is refused, and the message suggests %s', (wrong, meant) => {
  expect(() => readEnvironment({ [wrong]: '1' })).toThrow(`There is no variable ${wrong}: is ${meant} meant?`)
})

test('names that Kubernetes sets for a service called numora are only reported', () => {
  const names = ['NUMORA_SERVICE_HOST', 'NUMORA_SERVICE_PORT', 'NUMORA_PORT', 'NUMORA_PORT_3000_TCP_ADDR']
  const environment = readEnvironment(Object.fromEntries(names.map((name) => [name, 'tcp://10.0.0.1'])))
  expect(environment.unknownNames).toEqual(names)
})

test('every known name with one letter too few or too many is refused, and no known name is', () => {
  const { ofInstallation, ofCallers } = describeEnvironment()
  const names = [...ofInstallation, ...ofCallers]
    .map(({ name }) => name)
    .filter((name) => /^NUMORA_/.test(name))
  expect(readEnvironment(Object.fromEntries(names.map((name) => [name, '']))).unknownNames).toEqual([])
  const letter = fc.constantFrom(...'ABCXYZ_')
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), letter, (name, seed, added) => {
      const at = 'NUMORA_'.length + (seed % (name.length - 'NUMORA_'.length))
      for (const wrong of [
        name.slice(0, at) + name.slice(at + 1),
        name.slice(0, at) + added + name.slice(at),
      ])
        if (!names.includes(wrong)) expect(() => readEnvironment({ [wrong]: '1' })).toThrow('is NUMORA_')
    }),
  )
})

test.each([
  [{ NUMORA_URL: 'localhost:3000' }, 'NUMORA_URL: expected a URL'],
  [{ NUMORA_API_KEY: 'mine' }, 'NUMORA_API_KEY: expected sk_live_… or sk_test_…'],
  [{ NUMORA_KEY: 'sk_live_x', NUMORA_UR: 'x' }, 'There is no variable NUMORA_UR: is NUMORA_URL meant?'],
])('callers: %j is refused', (environment, message) => {
  expect(() => readCaller(environment)).toThrow(message)
})
