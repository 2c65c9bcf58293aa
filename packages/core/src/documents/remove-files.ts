import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'

/** Removes files that were stored for new documents which were not created; the sweep removes what is left. */
export async function removeFiles(
  ctx: Context,
  { id }: Pick<Document, 'id'>,
  files: readonly { key: string }[],
): Promise<void> {
  for (const { key } of files)
    await ctx.storage
      .delete(key)
      .catch((err) => ctx.logger.warn({ documentId: id, err }, 'A file of a part was not removed'))
}
