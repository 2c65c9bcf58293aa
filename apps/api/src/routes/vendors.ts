import type { contract } from '@numora/contract'
import { deleteVendor, exportVendors, getVendor, importVendors, listVendors, putVendor } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const vendors: Verbs<typeof contract.vendors> = {
  async list({ ctx, query }) {
    return { status: 200, body: await listVendors(ctx, query) }
  },
  async export({ ctx }) {
    return { status: 200, body: await exportVendors(ctx) }
  },
  async get({ ctx, params }) {
    return { status: 200, body: await getVendor(ctx, params) }
  },
  async put({ ctx, params, body }) {
    return { status: 200, body: await putVendor(ctx, { ...body, ...params }) }
  },
  async delete({ ctx, params }) {
    await deleteVendor(ctx, params)
    return { status: 204, body: undefined }
  },
  async import({ ctx, body }) {
    return { status: 200, body: await importVendors(ctx, { csv: body }) }
  },
}
