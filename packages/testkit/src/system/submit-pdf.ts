import type { SubmittableSchema } from '@numora/contract'
import { type Context, newFileKey, receiveFile, type Submitted, submitDocument } from '@numora/core'

/** Submits an upload that is detected as a PDF; another text makes another file. */
export async function submitPdf(
  ctx: Context,
  {
    text = 'one',
    externalId,
    schema = 'invoice_v2',
  }: { text?: string; externalId?: string | undefined; schema?: SubmittableSchema } = {},
): Promise<Submitted> {
  const key = newFileKey(ctx.workspaceId)
  const bytes = (async function* () {
    yield Buffer.from(`%PDF-1.7 ${text}`)
  })()
  const facts = await receiveFile(ctx.storage, key, bytes)
  return submitDocument(ctx, {
    schema,
    metadata: { source: 'test' },
    file: { key, name: 'a.pdf', ...facts },
    ...(externalId === undefined ? {} : { external_id: externalId }),
  })
}
