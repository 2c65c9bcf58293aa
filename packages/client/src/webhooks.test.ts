import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { WebhookVerificationError } from './errors.ts'
import { Numora } from './numora.ts'
import { webhooks } from './webhooks.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const otherSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const event = {
  id: 'evt_1',
  type: 'document.reviewed',
  created_at: '2026-03-21T14:20:00.000Z',
  data: {
    document_id: 'doc_1',
    schema: 'invoice_v2',
    status: 'reviewed',
    external_id: null,
    metadata: { city: 'Köln' },
  },
}
const body = JSON.stringify(event)

function standard(signed = body, { key = secret, at = new Date() } = {}) {
  return {
    'webhook-id': 'evt_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(key).sign('evt_1', at, signed),
  }
}

function unixSeconds(at: Date) {
  return String(Math.floor(at.getTime() / 1_000))
}

function ownWith(timeOf: (at: Date) => string) {
  return (signed = body, { key = secret, at = new Date() } = {}) => {
    const time = timeOf(at)
    const bytes = Buffer.from(key.slice('whsec_'.length), 'base64')
    const hex = createHmac('sha256', bytes).update(`${time}.${signed}`).digest('hex')
    return {
      'x-numora-webhook-id': 'evt_1',
      'x-numora-webhook-timestamp': time,
      'x-numora-webhook-signature': `t=${time},v1=${hex}`,
    }
  }
}

const own = ownWith(unixSeconds)

describe.each([
  ['Standard Webhooks', standard],
  ["Numora's own headers", own],
  ["Numora's own headers with times by ISO 8601", ownWith((at) => at.toISOString())],
  [
    "Numora's own headers with whole seconds by ISO 8601",
    ownWith((at) => at.toISOString().replace(/\.\d+/, '')),
  ],
])('by %s', (_, sign) => {
  it('returns the event of a body as text or bytes, with headers of any kind', async () => {
    const headers = sign()
    const capitals = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]),
    )
    for (const rawBody of [body, Buffer.from(body), new TextEncoder().encode(body).buffer])
      for (const given of [headers, capitals, new Headers(headers)])
        expect(await webhooks.unwrap(rawBody, given, secret)).toEqual(event)
  })

  it('accepts any of several secrets', async () => {
    expect(await webhooks.unwrap(body, sign(), [otherSecret, secret])).toEqual(event)
  })

  it('accepts any of several signatures, as sent during the rotation of a secret', async () => {
    const at = new Date()
    const headers = Object.entries(sign(body, { key: otherSecret, at })).map(([name, value]) => {
      if (name === 'webhook-signature')
        return [name, `v1a,bm90 ${value} ${standard(body, { at })['webhook-signature']}`]
      if (name === 'x-numora-webhook-signature')
        return [name, `${value},${(sign(body, { at }) as ReturnType<typeof own>)[name].split(',')[1]}`]
      return [name, value]
    })
    expect(await webhooks.unwrap(body, Object.fromEntries(headers), secret)).toEqual(event)
  })

  it('refuses another body, another secret and another time', async () => {
    const headers = sign()
    const time = Object.keys(headers).find((name) => name.endsWith('timestamp'))!
    const sent: string = headers[time as keyof typeof headers]
    const later = sent.includes('T')
      ? new Date(Date.parse(sent) + 1_000).toISOString()
      : String(Number(sent) + 1)
    const moved = Object.fromEntries(
      Object.entries({ ...headers, [time]: later }).map(([name, value]) => [
        name,
        value.replace(/^t=[^,]+/, `t=${later}`),
      ]),
    )
    const refused = [
      { text: body.replace('doc_1', 'doc_2'), sent: headers, with: secret },
      { text: body, sent: headers, with: otherSecret },
      { text: body, sent: moved, with: secret },
    ]
    for (const { text, sent, with: by } of refused)
      await expect(webhooks.unwrap(text, sent, by)).rejects.toThrow(WebhookVerificationError)
  })

  it('refuses signatures that are too old or too far ahead, unless configured otherwise', async () => {
    for (const minutes of [-6, 6]) {
      const headers = sign(body, { at: new Date(Date.now() + minutes * 60_000) })
      await expect(webhooks.unwrap(body, headers, secret)).rejects.toThrow(WebhookVerificationError)
      expect(await webhooks.unwrap(body, headers, secret, { toleranceSeconds: 600 })).toEqual(event)
    }
  })

  it('verifies any signed body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        expect(await webhooks.verify(json, sign(json), secret)).toEqual(JSON.parse(json))
      }),
      { numRuns: 50 },
    )
  })
})

it('does not fall back to the other headers when the standard signature is wrong', async () => {
  const headers = { ...standard(body, { key: otherSecret }), ...own() }
  await expect(webhooks.unwrap(body, headers, secret)).rejects.toThrow(WebhookVerificationError)
})

it('refuses missing or invalid headers, and never throws another error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record(
        {
          'webhook-id': fc.string(),
          'webhook-timestamp': fc.oneof(fc.string(), fc.constant(String(Math.floor(Date.now() / 1_000)))),
          'webhook-signature': fc.oneof(
            fc.string(),
            fc.base64String().map((text) => `v1,${text}`),
          ),
          'x-numora-webhook-signature': fc.string(),
        },
        { requiredKeys: [] },
      ),
      async (headers) => {
        await expect(webhooks.unwrap(body, headers, secret)).rejects.toThrow(WebhookVerificationError)
      },
    ),
    { numRuns: 200 },
  )
})

it('refuses an invalid secret, and a body that is no event', async () => {
  await expect(webhooks.unwrap(body, standard(), 'whsec_')).rejects.toThrow(WebhookVerificationError)
  await expect(webhooks.unwrap(body, standard(), 'whsec_?')).rejects.toThrow(WebhookVerificationError)
  for (const text of ['null', '{}', 'not JSON'])
    await expect(webhooks.unwrap(text, standard(text), secret)).rejects.toThrow(WebhookVerificationError)
})

it('requires the unparsed body', async () => {
  await expect(webhooks.unwrap(event as unknown as string, standard(), secret)).rejects.toThrow(
    'not parsed JSON',
  )
})

it('signs like the server, so that a receiver can be tested', async () => {
  const sentAt = new Date()
  const headers = await webhooks.sign(body, secret, { id: 'evt_1', sentAt })
  expect(headers).toMatchObject(standard(body, { at: sentAt }))
  expect(headers).toMatchObject(ownWith((at) => at.toISOString().replace(/\.\d+/, ''))(body, { at: sentAt }))
  expect(new Webhook(secret).verify(body, headers)).toEqual(event)
  expect(await webhooks.unwrap(body, headers, secret)).toEqual(event)
})

it('signs with both secrets during a rotation', async () => {
  const headers = await webhooks.sign(Buffer.from(body), [otherSecret, secret])
  const ownOnly = Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-numora')))
  for (const each of [otherSecret, secret])
    for (const given of [headers, ownOnly]) expect(await webhooks.unwrap(body, given, each)).toEqual(event)
  const old = await webhooks.sign(body, secret, { sentAt: new Date(Date.now() - 600_000) })
  await expect(webhooks.unwrap(body, old, secret)).rejects.toThrow(WebhookVerificationError)
})

it('is available with and without a client', () => {
  expect(new Numora({ apiKey: 'sk_test_key' }).webhooks).toBe(webhooks)
})
