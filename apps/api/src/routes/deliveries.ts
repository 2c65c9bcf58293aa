import type { contract } from '@numora/contract'
import { dispatch, listDeliveryAttempts, listOutbox, reportDelivery } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const deliveries: Verbs<typeof contract.deliveries> = {
  async dispatch({ ctx, params, body }) {
    return { status: 202, body: await dispatch(ctx, { ...body, ...params }) }
  },
  async list({ ctx, params, query }) {
    return { status: 200, body: await listDeliveryAttempts(ctx, { ...query, ...params }) }
  },
  async report({ ctx, params, body }) {
    const { attempt, isNew } = await reportDelivery(ctx, { ...body, ...params })
    return { status: isNew ? 201 : 200, body: attempt }
  },
  async outbox({ ctx, query }) {
    return { status: 200, body: await listOutbox(ctx, query) }
  },
}
