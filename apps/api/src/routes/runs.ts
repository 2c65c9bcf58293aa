import type { contract } from '@numora/contract'
import { getRun, getRunLogs, listRuns } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const runs: Verbs<typeof contract.runs> = {
  async list({ ctx, query }) {
    return { status: 200, body: await listRuns(ctx, query) }
  },
  async get({ ctx, params }) {
    return { status: 200, body: await getRun(ctx, params) }
  },
  async logs({ ctx, params }) {
    return { status: 200, body: await getRunLogs(ctx, params) }
  },
}
