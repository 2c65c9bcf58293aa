import { createHash, createHmac } from 'node:crypto'
import { parseDropUrl } from '@numora/contract'
import { SignatureV4, type SignatureV4Init } from '@smithy/signature-v4'
import type { Reach } from '../kit/adapter.ts'
import { type Answer, call, isSuccess } from '../kit/call.ts'
import { failureOf, PushError, refusal } from '../kit/push-error.ts'
import { bucketUrl, type S3 } from './bucket-url.ts'
import type { OpenDrop } from './drop.ts'

type Keys = { accessKeyId: string; secretAccessKey: string }
type Request = { method: 'GET' | 'PUT'; url: URL; body?: Uint8Array; contentType?: string }

const timeoutMs = 120_000

/** A prefix in an S3 bucket. An object appears when all of its bytes have arrived; its hash is part of the signature. */
export const withBucket: OpenDrop = async (reach, { config, credentials }, work) => {
  const place = parseDropUrl(config.url) as S3
  const { access_key_id: accessKeyId, secret_access_key: secretAccessKey } = credentials ?? {}
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw refusal('credentials_missing', 'The destination needs access_key_id and secret_access_key.')
  const send = (request: Request) => sendSigned(reach, place, { accessKeyId, secretAccessKey }, request)
  return work({
    async has(name) {
      const answer = await send({ method: 'GET', url: listUrl(place, `${place.prefix}${name}`) })
      if (!isSuccess(answer)) throw s3Error(answer, reach.now)
      return answer.text.includes(`<Key>${place.prefix}${name}</Key>`)
    },
    async put(name, body, contentType) {
      const url = bucketUrl(place)
      url.pathname = `${url.pathname.replace(/\/$/, '')}/${place.prefix}${name}`
      const answer = await send({ method: 'PUT', url, body, contentType })
      if (!isSuccess(answer)) throw s3Error(answer, reach.now)
      return answer.status
    },
    async check() {
      const answer = await send({ method: 'GET', url: listUrl(place, place.prefix) })
      if (!isSuccess(answer)) throw s3Error(answer, reach.now)
      return answer.status
    },
  })
}

/** Lists at most one key, so that it takes the same right to know that an object is there and that it is not. */
function listUrl(place: S3, prefix: string): URL {
  const url = bucketUrl(place)
  url.search = new URLSearchParams({ 'list-type': '2', 'max-keys': '1', prefix }).toString()
  return url
}

async function sendSigned(reach: Reach, place: S3, keys: Keys, request: Request): Promise<Answer> {
  const { method, url, body = new Uint8Array(), contentType } = request
  const signer = new SignatureV4({
    service: 's3',
    region: place.region ?? 'us-east-1',
    credentials: keys,
    sha256: sha256 as unknown as NonNullable<SignatureV4Init['sha256']>,
    uriEscapePath: false,
  })
  const signed = await signer.sign(
    {
      method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: {
        host: url.host,
        'x-amz-content-sha256': createHash('sha256').update(body).digest('hex'),
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
      },
      body,
    },
    { signingDate: reach.now },
  )
  const { host: _, ...headers } = signed.headers
  return call(reach, url.href, { method, headers, timeoutMs, ...(method === 'PUT' ? { body } : {}) })
}

/** The hash of the signer, which calls it with `new`. */
function sha256(key?: Uint8Array) {
  const hash = key === undefined ? createHash('sha256') : createHmac('sha256', key)
  return {
    update: (data: Uint8Array | string) => {
      hash.update(data)
    },
    digest: async () => new Uint8Array(hash.digest()),
  }
}

/** A refusal in the words of S3, without the parts of its answer that repeat the request. */
function s3Error(answer: Answer, now: Date): PushError {
  const [code, message] = ['Code', 'Message'].map(
    (name) => new RegExp(`<${name}>([^<]{0,300})</${name}>`).exec(answer.text)?.[1],
  )
  const failure = failureOf(answer, now, [code, message].filter(Boolean).join(': '))
  // The clock of either side is corrected without a change of the destination.
  return new PushError(code === 'RequestTimeTooSkewed' ? { ...failure, kind: 'temporary' } : failure)
}
