import { documentSchemas, type ReadValue } from '@numora/contract'
import { type Context, type Extract, ingest } from '@numora/core'

/** Has a document read as a worker would, with these values found in its file. */
export async function readDocument(
  ctx: Context,
  id: string,
  values: Record<string, string> = {},
): Promise<void> {
  const extract: Extract = async (_file, { schema }) => ({
    ok: true,
    pageCount: 1,
    fields: Object.fromEntries(
      documentSchemas[schema].fields.map(({ name }): [string, ReadValue] => [
        name,
        { value: values[name] ?? null, confidence: 0.9, source: null, origin: 'extracted' },
      ]),
    ),
    lineItems: [],
    issues: [],
  })
  await ingestDocument(ctx, id, extract)
}

/** Runs the `ingest` job of a document's present generation. */
export async function ingestDocument(ctx: Context, id: string, extract: Extract): Promise<void> {
  const { workspaceId } = ctx
  const { generation } = await ctx.database.document.findUniqueOrThrow({ where: { id } })
  const payload = { documentId: id, workspaceId, generation, requestId: null }
  await ingest(ctx, extract, payload, { signal: new AbortController().signal })
}
