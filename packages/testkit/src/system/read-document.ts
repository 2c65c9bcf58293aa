import { documentSchemas, type ReadValue, type SchemaId } from '@numora/contract'
import type { Extract, Unpack } from '@numora/core'
import { type Context, ingest } from '@numora/core/testing'

/**
 * Has a document read as a worker would, with these values found in its file; of one whose schema is to be decided,
 * `decided` is the one that fits.
 */
export async function readDocument(
  ctx: Context,
  id: string,
  values: Record<string, string> = {},
  decided: SchemaId = 'invoice_v2',
): Promise<void> {
  const extract: Extract = async (_file, { schema: asked }) => {
    const schema = asked === 'auto' ? decided : asked
    return {
      ok: true,
      schema,
      pageCount: 1,
      fields: Object.fromEntries(
        documentSchemas[schema].fields.map(({ name }): [string, ReadValue] => [
          name,
          { value: values[name] ?? null, confidence: 0.9, source: null, origin: 'extracted' },
        ]),
      ),
      lineItems: [],
      issues: [],
    }
  }
  await ingestDocument(ctx, id, extract)
}

/** Runs the `ingest` job of a document's present generation. */
export async function ingestDocument(
  ctx: Context,
  id: string,
  extract: Extract,
  unpack: Unpack = containsNothing,
): Promise<void> {
  const { workspaceId } = ctx
  const { generation } = await ctx.database.document.findUniqueOrThrow({ where: { id } })
  const payload = { documentId: id, workspaceId, generation, requestId: null }
  await ingest(ctx, { extract, unpack }, payload, { signal: new AbortController().signal })
}

/** For tests without containers. */
export function readerOf(extract: Extract): { extract: Extract; unpack: Unpack } {
  return { extract, unpack: containsNothing }
}

async function containsNothing() {
  return { ok: true as const, members: [] }
}
