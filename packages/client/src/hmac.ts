import { fromBase64 } from './encodings.ts'
import { WebhookVerificationError } from './errors.ts'

const encoder = new TextEncoder()

export function keysOf(secret: string | string[], use: 'sign' | 'verify') {
  return Promise.all(
    [secret].flat().map((text) => {
      const [bytes] = fromBase64(text.replace(/^whsec_/, ''))
      if (!bytes?.length) throw new WebhookVerificationError('The secret is not whsec_ and base64')
      return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [use])
    }),
  )
}

export function bytesOf(body: string | Uint8Array | ArrayBuffer) {
  if (typeof body === 'string') return encoder.encode(body)
  if (body instanceof Uint8Array) return body
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  throw new TypeError('rawBody must be the body as it came, a string or bytes, not parsed JSON')
}

export function joined(prefix: string, body: Uint8Array) {
  return new Uint8Array([...encoder.encode(prefix), ...body])
}
