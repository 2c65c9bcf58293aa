import { createHmac, randomBytes } from 'node:crypto'

/** `whsec_` and 32 random bytes in base64. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

/**
 * The headers that prove the sender of a body: by Standard Webhooks (over `id.timestamp.body`, in Unix
 * seconds) and in our own form (over `timestamp.body`, in ISO 8601), both with the decoded bytes of each
 * secret. `id` is the same for all attempts.
 */
export function sign(
  secrets: string[],
  message: { id: string; sentAt: Date; body: string },
): Record<string, string> {
  const { id, body } = message
  const timestamp = String(Math.floor(message.sentAt.getTime() / 1_000))
  const ownTimestamp = message.sentAt.toISOString().replace(/\.\d+Z$/, 'Z')
  const keys = secrets.map((secret) => Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
  const digests = (text: string, encoding: 'base64' | 'hex') =>
    keys.map((key) => createHmac('sha256', key).update(text).digest(encoding))

  const standard = digests(`${id}.${timestamp}.${body}`, 'base64').map((digest) => `v1,${digest}`)
  const own = digests(`${ownTimestamp}.${body}`, 'hex').map((digest) => `v1=${digest}`)
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': standard.join(' '),
    'x-numora-webhook-id': id,
    'x-numora-webhook-timestamp': ownTimestamp,
    'x-numora-webhook-signature': [`t=${ownTimestamp}`, ...own].join(','),
  }
}
