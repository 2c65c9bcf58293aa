import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { newWebhookSecret, sign } from './sign.ts'

const body = '{"id":"evt_1","name":"Müller & Söhne"}'
const message = { id: 'evt_01jpwq4q9m7q4q2k8dax1x1q5n', sentAt: new Date(), body }

test('any verifier of Standard Webhooks accepts the signature and refuses another body', () => {
  const secret = newWebhookSecret()
  const headers = sign([secret], message)
  expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body))
  expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow()
  expect(() => new Webhook(newWebhookSecret()).verify(body, headers)).toThrow()
})

test('during a rotation the receiver may hold either secret, in both forms', () => {
  const secrets = [newWebhookSecret(), newWebhookSecret()]
  const headers = sign(secrets, message)
  for (const secret of secrets) {
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body))
    expect(headers['x-numora-webhook-signature']).toContain(`,v1=${ownSignature(secret, body)}`)
  }
})

test('our own headers sign timestamp and body with the decoded bytes of the secret', () => {
  const secret = newWebhookSecret()
  const timestamp = String(Math.floor(message.sentAt.getTime() / 1_000))
  expect(sign([secret], message)).toMatchObject({
    'x-numora-webhook-id': message.id,
    'x-numora-webhook-timestamp': timestamp,
    'x-numora-webhook-signature': `t=${timestamp},v1=${ownSignature(secret, body)}`,
  })
})

function ownSignature(secret: string, text: string): string {
  const timestamp = Math.floor(message.sentAt.getTime() / 1_000)
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  return createHmac('sha256', key).update(`${timestamp}.${text}`).digest('hex')
}
