import {
  getDocument,
  getResult,
  getVendor,
  listDocumentEvents,
  listDocuments,
  listEvents,
  listOutbox,
  listVendors,
  listWebhookDeliveries,
} from '@numora/core'
import { type Context, findDuplicate, findNearDuplicate, inTransaction } from '@numora/core/testing'
import { vendorsOf } from './fill-database.ts'

export type Read = () => Promise<unknown>

/** Reads of a filled workspace, by what they read. */
export async function readsOf(ctx: Context, count: number): Promise<Record<string, Read>> {
  const any = () => 1 + Math.floor(Math.random() * count)
  const page = { limit: 20 }
  const middle = await cursorInTheMiddle(ctx)
  const { data } = await listDocuments(ctx, { limit: 100, cursor: middle })
  const id = () => data[any() % data.length]!.id
  const anyVendor = () => any() % vendorsOf(count)
  return {
    'a document': () => getDocument(ctx, { id: id() }),
    'its result': () => getResult(ctx, { id: data.find(({ status }) => status === 'review_required')!.id }),
    'its events': () => listDocumentEvents(ctx, { ...page, id: id() }),
    'list, first page': () => listDocuments(ctx, page),
    'list, from the middle': () => listDocuments(ctx, { ...page, cursor: middle }),
    'list by status': () => listDocuments(ctx, { ...page, status: ['review_required'] }),
    'list by schema and status': () =>
      listDocuments(ctx, { ...page, schema: ['receipt_v1'], status: ['failed'] }),
    'list by external_id': () => listDocuments(ctx, { ...page, external_id: `ap-${any()}` }),
    'list by metadata': () => listDocuments(ctx, { ...page, metadata: { vendor: `v${any() % 2000}` } }),
    'list by updated_after': () =>
      listDocuments(ctx, { ...page, updated_after: new Date(Date.now() - 3_600_000).toISOString() }),
    outbox: () => listOutbox(ctx, page),
    'events, first page': () => listEvents(ctx, page),
    'events, next page': pages((cursor) => listEvents(ctx, { ...page, cursor })),
    'events of a rare type': () => listEvents(ctx, { ...page, type: ['webhook.disabled'] }),
    'webhook deliveries, first page': () => listWebhookDeliveries(ctx, { ...page, id: 'whk_bench' }),
    'webhook deliveries, next page': pages((cursor) =>
      listWebhookDeliveries(ctx, { ...page, id: 'whk_bench', cursor }),
    ),
    'vendors, first page': () => listVendors(ctx, page),
    'vendors by name': () => listVendors(ctx, { ...page, name: `vendor ${anyVendor()}` }),
    'vendors by tax_id': () => listVendors(ctx, { ...page, tax_id: String(100_000_000 + anyVendor()) }),
    'a vendor': () => getVendor(ctx, { code: `V${anyVendor()}` }),
    'look-up of duplicates': () => lookUpDuplicates(ctx, any()),
  }
}

async function cursorInTheMiddle(ctx: Context): Promise<string> {
  const [row] = await ctx.db.$queryRaw<[{ at: Date }]>`
    SELECT min(created_at) + (max(created_at) - min(created_at)) / 2 AS at FROM documents`
  const { next_cursor } = await listDocuments(ctx, { limit: 1, created_before: row.at.toISOString() })
  return next_cursor!
}

/** Each call reads the page after that of the call before. */
function pages(read: (cursor: string | undefined) => Promise<{ next_cursor: string | null }>): Read {
  let cursor: string | undefined
  return async () => {
    cursor = (await read(cursor)).next_cursor ?? undefined
  }
}

/** What a document of this number that has just been read is compared with, by bytes, content and similarity. */
function lookUpDuplicates(ctx: Context, number: number): Promise<unknown> {
  const { workspaceId } = ctx
  const document = {
    id: `doc_${'z'.repeat(26)}`,
    workspaceId,
    schema: 'invoice_v2' as const,
    sha256: '-',
    confidence: null,
    duplicateOf: null,
    nearDuplicateOf: null,
  }
  const facts = {
    vendorTaxId: null,
    vendorName: 'another',
    number: `INV-${number}`,
    date: new Date().toISOString().slice(0, 10),
    total: `${number % 5000}.00`,
    currency: 'EUR',
  }
  return inTransaction(ctx, async (ctx) => [
    await findDuplicate(ctx, document, '-'),
    await findNearDuplicate(ctx, document, facts, null),
  ])
}
