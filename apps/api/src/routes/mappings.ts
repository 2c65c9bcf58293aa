import type { contract } from '@numora/contract'
import { getMapping, listMappingVersions, previewMapping, putMapping } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const mappings: Verbs<typeof contract.mappings> = {
  async get({ ctx, params }) {
    return { status: 200, body: await getMapping(ctx, params) }
  },
  async put({ ctx, params, body }) {
    return { status: 200, body: await putMapping(ctx, { ...body, ...params }) }
  },
  async versions({ ctx, params, query }) {
    return { status: 200, body: await listMappingVersions(ctx, { ...query, ...params }) }
  },
  async preview({ ctx, params, body }) {
    return { status: 200, body: await previewMapping(ctx, { ...body, ...params }) }
  },
}
