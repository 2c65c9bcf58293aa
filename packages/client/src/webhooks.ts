import { fromBase64, fromHex } from './encodings.ts'
import { WebhookVerificationError } from './errors.ts'
import type { DeliveryRequestedEvent, WebhookEvent } from './generated/types.ts'
import { bytesOf, joined, keysOf } from './hmac.ts'
import { type SignOptions, sign } from './sign.ts'

/** Headers of fetch, of Node, or a plain object. */
export type WebhookHeaders = Headers | Record<string, string | string[] | undefined>

export type VerifyOptions = {
  /** How old or how far ahead a signature may be; 300 by default. */
  toleranceSeconds?: number
}

export interface Webhooks {
  /**
   * Verifies a webhook, or the notification of an executor, and returns its event. Answer unknown types with 2xx: there
   * will be more. @param rawBody exactly as received, before any JSON parser @param secret the `whsec_…` of the endpoint
   * or of the route, or several during a rotation @throws {WebhookVerificationError}
   */
  unwrap(
    rawBody: string | Uint8Array | ArrayBuffer,
    headers: WebhookHeaders,
    secret: string | string[],
    options?: VerifyOptions,
  ): Promise<WebhookEvent | DeliveryRequestedEvent>

  /**
   * Verifies any signed request of Numora, such as a push to a `webhook` destination, and returns its JSON.
   */
  verify(
    rawBody: string | Uint8Array | ArrayBuffer,
    headers: WebhookHeaders,
    secret: string | string[],
    options?: VerifyOptions,
  ): Promise<unknown>

  /**
   * The headers with which Numora would send a body, for tests of your own receiver. @param rawBody exactly
   * as it will be sent @param secret `whsec_…`, or several as during a rotation
   */
  sign(
    rawBody: string | Uint8Array | ArrayBuffer,
    secret: string | string[],
    options?: SignOptions,
  ): Promise<Record<string, string>>
}

const verify: Webhooks['verify'] = async (rawBody, headers, secret, { toleranceSeconds = 300 } = {}) => {
  const body = bytesOf(rawBody)
  const { prefix, timestamp, signatures } = signedBy(headers)
  const ageSeconds = Math.abs(Date.now() / 1_000 - secondsOf(timestamp))
  // In this form NaN is refused.
  if (!(ageSeconds <= toleranceSeconds))
    throw new WebhookVerificationError('The signature is too old or too far ahead')
  const signed = joined(prefix, body)
  const keys = await keysOf(secret, 'verify')
  for (const key of keys)
    for (const signature of signatures)
      if (await crypto.subtle.verify('HMAC', key, signature, signed)) return parse(body)
  throw new WebhookVerificationError('No signature matches the body and the secret')
}

/** Verification of requests from Numora; needs no API key. */
export const webhooks: Webhooks = {
  verify,
  unwrap: async (...args) => {
    const event = (await verify(...args)) as WebhookEvent | DeliveryRequestedEvent | null
    if (typeof event?.type !== 'string') throw new WebhookVerificationError('The body is not an event')
    return event
  },
  sign,
}

type Signed = {
  /** The signed text before the body. */
  prefix: string
  timestamp: string
  signatures: Uint8Array<ArrayBuffer>[]
}

/** By Standard Webhooks, or by Numora's own headers if a proxy lets only those through. */
function signedBy(headers: WebhookHeaders): Signed {
  const id = headerOf(headers, 'webhook-id')
  const timestamp = headerOf(headers, 'webhook-timestamp')
  const signature = headerOf(headers, 'webhook-signature')
  if (id && timestamp && signature) {
    const versioned = signature.split(' ').map((entry) => entry.split(','))
    const signatures = versioned.flatMap(([version, value]) => (version === 'v1' ? fromBase64(value) : []))
    return { prefix: `${id}.${timestamp}.`, timestamp, signatures }
  }
  const own = headerOf(headers, 'x-numora-webhook-signature')
  if (!own) throw new WebhookVerificationError('There is no signature in the headers')
  const entries = own.split(',').map((entry) => entry.trim().split('='))
  const time = entries.find(([key]) => key === 't')?.[1] ?? ''
  const signatures = entries.flatMap(([key, value]) => (key === 'v1' ? fromHex(value) : []))
  return { prefix: `${time}.`, timestamp: time, signatures }
}

/** Parses Unix seconds, and the ISO 8601 of Numora's own headers. */
function secondsOf(timestamp: string) {
  if (/^\d+$/.test(timestamp)) return Number(timestamp)
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(timestamp) ? Date.parse(timestamp) / 1_000 : Number.NaN
}

function headerOf(headers: WebhookHeaders, name: string) {
  if (headers instanceof Headers) return headers.get(name) ?? undefined
  const [, value] = Object.entries(headers).find(([key]) => key.toLowerCase() === name) ?? []
  return Array.isArray(value) ? value.join(',') : value
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch (cause) {
    throw new WebhookVerificationError('The body is not JSON', { cause })
  }
}
