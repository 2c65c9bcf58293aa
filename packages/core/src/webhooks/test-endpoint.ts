import type { WebhookDelivery } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { sendToEndpoint } from '../follow-ups/webhooks.ts'
import { presentDelivery } from './deliveries.ts'
import { recordEndpointEvent } from './endpoint-event.ts'
import { existing, lockEndpoint } from './endpoints.ts'
import { assertActive } from './redeliver.ts'

/** Queues a `webhook.test` event to one endpoint, whatever it subscribes to. */
export async function testWebhookEndpoint(ctx: Context, { id }: { id: string }): Promise<WebhookDelivery> {
  return inTransaction(ctx, async (ctx) => {
    const endpoint = existing(await lockEndpoint(ctx, id))
    assertActive(endpoint)
    const event = await recordEndpointEvent(ctx, 'webhook.test', endpoint)
    return presentDelivery(await sendToEndpoint(ctx, event, id), event.type)
  })
}
