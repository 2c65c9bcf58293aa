import type { contract } from '@numora/contract'
import {
  createWorkflow,
  deleteWorkflow,
  dispatchWorkflow,
  getWorkflow,
  listWorkflows,
  putWorkflow,
} from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const workflows: Verbs<typeof contract.workflows> = {
  async list({ ctx, query }) {
    return { status: 200, body: await listWorkflows(ctx, query) }
  },
  async create({ ctx, body }) {
    return { status: 201, body: await createWorkflow(ctx, body) }
  },
  async get({ ctx, params, query }) {
    return { status: 200, body: await getWorkflow(ctx, { ...query, ...params }) }
  },
  async put({ ctx, params, body }) {
    return { status: 200, body: await putWorkflow(ctx, { ...body, ...params }) }
  },
  async delete({ ctx, params }) {
    await deleteWorkflow(ctx, params)
    return { status: 204, body: undefined }
  },
  async dispatch({ ctx, params, body }) {
    return { status: 202, body: await dispatchWorkflow(ctx, { ...body, ...params }) }
  },
}
