import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newWebhookSecret, sign } from './sign.ts'

const body = '{"id":"evt_1","name":"Müller & Söhne"}'
const message = { id: 'evt_01jpwq4q9m7q4q2k8dax1x1q5n', sentAt: new Date('2026-03-21T14:24:11.987Z'), body }

// Verifiers refuse old messages.
beforeAll(() => void vi.useFakeTimers({ now: message.sentAt, toFake: ['Date'] }))
afterAll(() => void vi.useRealTimers())

test('any verifier of Standard Webhooks accepts the signature and refuses another body', () => {
  const secret = newWebhookSecret()
  const headers = sign([secret], message)
  expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body))
  expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow()
  expect(() => new Webhook(newWebhookSecret()).verify(body, headers)).toThrow()
})

test('during a rotation the receiver may have either secret, in both forms', () => {
  const secrets = [newWebhookSecret(), newWebhookSecret()]
  const headers = sign(secrets, message)
  for (const secret of secrets) {
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body))
    expect(headers['x-numora-webhook-signature']).toContain(`,v1=${ownSignature(secret, body)}`)
  }
})

test('our own headers sign the time in ISO 8601 and the body with the decoded bytes of the secret', () => {
  const secret = newWebhookSecret()
  expect(sign([secret], message)).toMatchObject({
    'webhook-timestamp': '1774103051',
    'x-numora-webhook-id': message.id,
    'x-numora-webhook-timestamp': '2026-03-21T14:24:11Z',
    'x-numora-webhook-signature': `t=2026-03-21T14:24:11Z,v1=${ownSignature(secret, body)}`,
  })
})

function ownSignature(secret: string, text: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  return createHmac('sha256', key).update(`2026-03-21T14:24:11Z.${text}`).digest('hex')
}
