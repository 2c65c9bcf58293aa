import { createHash } from 'node:crypto'
import { startS3 } from '@numora/testkit/s3'
import { AwsV4Signer } from 'aws4fetch'
import type { Mood, StandIn } from '../kit/stand-in.ts'
import {
  type Fault,
  type Reply,
  startVendorServer,
  type VendorRequest,
} from '../kit/vendor-server.stand-in.ts'
import { payloads, recordsIn } from './folder.stand-in.ts'

const secretAccessKey = 'wJalrXUtnFEMI-K7MDENG-bPxRfiCYEXAMPLEKEY'

function errorReply(status: number, code: string, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers,
    body: `<Error><Code>${code}</Code><Message>In the words of S3.</Message></Error>`,
  }
}

const faults: Record<Exclude<Mood, 'token_ended'>, Fault> = {
  taken_without_answer: 'answer lost',
  breaks_off_before_taking: 'broken off',
  rate_limited: errorReply(503, 'SlowDown', { 'retry-after': '7' }),
  unavailable: errorReply(503, 'ServiceUnavailable'),
  refused: errorReply(403, 'AccessDenied'),
}

/** A server of S3 behind one that checks signatures by a library of others. */
export async function startBucket(): Promise<StandIn<'file_drop'> & { written(): string[] }> {
  const s3 = await startS3()
  const bucket = new URL(await s3.newBucket())
  const server = await startVendorServer(async (request) => {
    const problem = await signatureProblem(request)
    if (problem !== undefined) return errorReply(403, problem)
    const { method, url, body } = request
    const answer = await fetch(new URL(url.pathname + url.search, s3.url), {
      method,
      ...(method === 'PUT' ? { body: new Uint8Array(body) } : {}),
    })
    const text = await answer.text()
    if (method === 'PUT' && answer.ok) stored[url.pathname.split('/').at(-1)!] = body.toString('latin1')
    return { status: answer.status, body: text }
  })
  const stored: Record<string, string> = {}
  return {
    target: {
      config: { url: `s3://${bucket.host}/in?region=eu-central-1&endpoint=${server.url}`, format: 'json' },
      credentials: { access_key_id: 'AKIAEXAMPLE', secret_access_key: secretAccessKey },
    },
    wrongCredentials: {
      access_key_id: 'AKIAEXAMPLE',
      secret_access_key: 'another-secret-that-is-not-accepted',
    },
    secrets: [secretAccessKey],
    payloads,
    records: () => recordsIn(stored),
    written: () => Object.keys(stored),
    next: (mood) =>
      server.failNext(faults[mood as Exclude<Mood, 'token_ended'>], ({ method }) => method === 'PUT'),
    tokens: () => 0,
    async close() {
      await server.close()
      await s3.stop()
    },
  }
}

/** The same request, signed by another library at the same moment, must have the same signature. */
async function signatureProblem({ method, url, headers, body }: VendorRequest): Promise<string | undefined> {
  const signer = new AwsV4Signer({
    method,
    url: url.href,
    headers: Object.fromEntries(
      ['content-type', 'x-amz-content-sha256'].flatMap((name) =>
        headers[name] ? [[name, headers[name]]] : [],
      ),
    ),
    ...(method === 'PUT' ? { body: new Uint8Array(body) } : {}),
    accessKeyId: 'AKIAEXAMPLE',
    secretAccessKey,
    service: 's3',
    region: 'eu-central-1',
    datetime: headers['x-amz-date']!,
    allHeaders: true,
  })

  if (createHash('sha256').update(body).digest('hex') !== headers['x-amz-content-sha256'])
    return 'XAmzContentSHA256Mismatch'
  const expected = (await signer.sign()).headers.get('authorization')
  return expected === headers.authorization ? undefined : 'SignatureDoesNotMatch'
}
