import { startReceiver } from '@numora/testkit/receiver'
import { expect, test } from 'vitest'
import { pushRequest, reachForTests, testAdapter } from '../kit/adapter.test-suite.ts'
import { classifyError } from '../kit/push-error.ts'
import { startWebhookStandIn } from './webhook.stand-in.ts'
import { webhookAdapter } from './webhook-adapter.ts'

testAdapter('webhook', startWebhookStandIn)

const { secret } = { secret: `whsec_${Buffer.alloc(32, 7).toString('base64')}` }

test.each([
  [500, {}, 'temporary'],
  [500, { 'webhook-delivery': 'abort-message' }, 'refused'],
  [429, { 'webhook-delivery': ' Abort-Message' }, 'refused'],
  [500, { 'webhook-delivery': 'later' }, 'temporary'],
] as const)('an answer %i with the headers %j is %s', async (status, headers, kind) => {
  const receiver = await startReceiver({ status, headers })
  try {
    const target = { config: { url: receiver.url }, credentials: { secret } }
    const error = await webhookAdapter
      .create(reachForTests(), target, pushRequest({}))
      .catch((error) => error)
    expect(classifyError(error)?.kind).toBe(kind)
  } finally {
    await receiver.close()
  }
})

test('a link to the file is in the push only if the config asks for it', async () => {
  const receiver = await startReceiver()
  try {
    const bodies = []
    for (const config of [{ url: receiver.url }, { url: receiver.url, file_link_seconds: 3_600 }]) {
      await webhookAdapter.create(reachForTests(), { config, credentials: { secret } }, pushRequest({}))
      bodies.push(JSON.parse(receiver.requests.at(-1)!.body))
    }
    expect(bodies[0]).not.toHaveProperty('file_url')
    expect(bodies[1]).toEqual({
      ...bodies[0],
      file_url: '/file-links/x',
      file_url_expires_at: '1970-01-01T01:00:00.000Z',
    })
  } finally {
    await receiver.close()
  }
})
