import type { contract } from '@numora/contract'
import {
  deleteLookupTable,
  exportLookupTable,
  getLookupTable,
  importLookupTable,
  listLookupTables,
  putLookupTable,
} from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const lookupTables: Verbs<typeof contract.lookupTables> = {
  async list({ ctx, query }) {
    return { status: 200, body: await listLookupTables(ctx, query) }
  },
  async get({ ctx, params }) {
    return { status: 200, body: await getLookupTable(ctx, params) }
  },
  async put({ ctx, params, body }) {
    return { status: 200, body: await putLookupTable(ctx, { ...body, ...params }) }
  },
  async delete({ ctx, params }) {
    await deleteLookupTable(ctx, params)
    return { status: 204, body: undefined }
  },
  async import({ ctx, params, body }) {
    return { status: 200, body: await importLookupTable(ctx, { ...params, csv: body }) }
  },
  async export({ ctx, params }) {
    const headers = { 'content-disposition': `attachment; filename="${params.name}.csv"` }
    return { status: 200, headers, body: await exportLookupTable(ctx, params) }
  },
}
