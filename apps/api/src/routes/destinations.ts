import type { contract } from '@numora/contract'
import {
  createDestination,
  createSession,
  deleteDestination,
  getDestination,
  listDestinations,
  testDestination,
  updateDestination,
} from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const destinations: Verbs<typeof contract.destinations> = {
  async list({ ctx, query }) {
    return { status: 200, body: await listDestinations(ctx, query) }
  },
  async create({ ctx, body }) {
    return { status: 201, body: await createDestination(ctx, body) }
  },
  async get({ ctx, params }) {
    return { status: 200, body: await getDestination(ctx, params) }
  },
  async update({ ctx, params, body }) {
    return { status: 200, body: await updateDestination(ctx, { ...body, ...params }) }
  },
  async delete({ ctx, params }) {
    await deleteDestination(ctx, params)
    return { status: 204, body: undefined }
  },
  async session({ ctx, params, signal }) {
    return { status: 200, body: await createSession(ctx, { ...params, signal: signal() }) }
  },
  async test({ ctx, params, signal }) {
    return { status: 200, body: await testDestination(ctx, { ...params, signal: signal() }) }
  },
}
