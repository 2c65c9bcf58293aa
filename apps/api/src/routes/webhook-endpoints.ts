import type { contract } from '@numora/contract'
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookDeliveries,
  listWebhookEndpoints,
  redeliver,
  replayEvents,
  rotateWebhookSecret,
  testWebhookEndpoint,
  updateWebhookEndpoint,
} from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const webhookEndpoints: Verbs<typeof contract.webhookEndpoints> = {
  async list({ ctx, query }) {
    return { status: 200, body: await listWebhookEndpoints(ctx, query) }
  },
  async create({ ctx, body }) {
    return { status: 201, body: await createWebhookEndpoint(ctx, body) }
  },
  async get({ ctx, params }) {
    return { status: 200, body: await getWebhookEndpoint(ctx, params) }
  },
  async update({ ctx, params, body }) {
    return { status: 200, body: await updateWebhookEndpoint(ctx, { ...body, ...params }) }
  },
  async delete({ ctx, params }) {
    await deleteWebhookEndpoint(ctx, params)
    return { status: 204, body: undefined }
  },
  async rotateSecret({ ctx, params }) {
    return { status: 200, body: await rotateWebhookSecret(ctx, params) }
  },
  async test({ ctx, params }) {
    return { status: 200, body: await testWebhookEndpoint(ctx, params) }
  },
  async deliveries({ ctx, params, query }) {
    return { status: 200, body: await listWebhookDeliveries(ctx, { ...query, ...params }) }
  },
  async replay({ ctx, params, body }) {
    return { status: 202, body: await replayEvents(ctx, { ...body, ...params }) }
  },
  async redeliver({ ctx, params }) {
    return { status: 202, body: await redeliver(ctx, params) }
  },
}
