import { toBase64, toHex } from './encodings.ts'
import { bytesOf, joined, keysOf } from './hmac.ts'

export type SignOptions = {
  /** Of the event; a made-up one if left out. */
  id?: string
  /** Now if left out. */
  sentAt?: Date
}

/** The headers of a signed request: in Numora's own pair the time is ISO 8601, in the standard one Unix seconds. */
export async function sign(
  rawBody: string | Uint8Array | ArrayBuffer,
  secret: string | string[],
  { id = 'evt_test', sentAt = new Date() }: SignOptions = {},
): Promise<Record<string, string>> {
  const body = bytesOf(rawBody)
  const keys = await keysOf(secret, 'sign')
  const digests = async (prefix: string, write: (bytes: Uint8Array) => string) =>
    Promise.all(
      keys.map(async (key) =>
        write(new Uint8Array(await crypto.subtle.sign('HMAC', key, joined(prefix, body)))),
      ),
    )
  const seconds = String(Math.floor(sentAt.getTime() / 1_000))
  const time = sentAt.toISOString().replace(/\.\d+/, '')
  const standard = await digests(`${id}.${seconds}.`, (bytes) => `v1,${toBase64(bytes)}`)
  const own = await digests(`${time}.`, (bytes) => `v1=${toHex(bytes)}`)
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': standard.join(' '),
    'x-numora-webhook-id': id,
    'x-numora-webhook-timestamp': time,
    'x-numora-webhook-signature': [`t=${time}`, ...own].join(','),
  }
}
