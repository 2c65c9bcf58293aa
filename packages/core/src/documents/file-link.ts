import { z } from 'zod'
import { type Context, contextFor } from '../context.ts'
import { Problem } from '../problem.ts'
import { getFile, type StoredFile } from './file.ts'

/** What a link holds. `use` prevents other encrypted texts from being taken for a link. */
const LinkedFile = z.object({
  use: z.literal('file'),
  workspaceId: z.string(),
  documentId: z.string(),
  expiresAt: z.iso.datetime(),
})

/** A link to the file of a document that needs no API key and ends after `validMs`; a path like all URLs of the API. */
export function linkToFile(
  ctx: Context,
  documentId: string,
  validMs: number,
): { url: string; expiresAt: string } {
  const { workspaceId } = ctx
  const expiresAt = new Date(ctx.now().getTime() + validMs).toISOString()
  const content: z.infer<typeof LinkedFile> = { use: 'file', workspaceId, documentId, expiresAt }
  return { url: `/file-links/${ctx.secrets.seal(JSON.stringify(content))}`, expiresAt }
}

/** The file that a link names. A link that has ended, was changed or is none answers as one that never existed. */
export async function getLinkedFile(ctx: Context, { link }: { link: string }): Promise<StoredFile> {
  const linked = openLink(ctx, link)
  if (!linked || new Date(linked.expiresAt) <= ctx.now())
    throw new Problem('not_found', 'There is no such link, or it has ended.')
  const { workspaceId, documentId: id } = linked
  const { requestId } = ctx
  const actor = { type: 'system', id: null, name: 'file link' } as const
  return getFile({ ...contextFor(ctx, { workspaceId, actor, requestId }), logger: ctx.logger }, { id })
}

function openLink(ctx: Context, link: string): z.infer<typeof LinkedFile> | undefined {
  try {
    return LinkedFile.parse(JSON.parse(ctx.secrets.open(link)))
  } catch {
    return undefined
  }
}
