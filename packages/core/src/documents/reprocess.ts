import type { DocumentResource } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { isUniqueViolation, Problem } from '../problem.ts'
import { assertCan, transition } from '../transition.ts'
import { eraseFiles } from './erase-files.ts'
import { assertVersion, lockDocument } from './find.ts'
import { presentDocument } from './present.ts'
import { generationKey } from './stored-keys.ts'
import { assertSchema, newGeneration } from './submit.ts'

/** Reads the stored file again, with another schema if one is given. */
export async function reprocess(
  ctx: Context,
  input: { id: string; expected_updated_at?: string | undefined; schema?: string | undefined },
): Promise<DocumentResource> {
  const { schema } = input
  try {
    return await inTransaction(ctx, async (ctx) => {
      const document = await lockDocument(ctx, input.id)
      if (schema !== undefined) assertSchema(schema)
      assertCan(document, 'reprocess')
      assertVersion(document, input.expected_updated_at)
      await ctx.db.documentResult.deleteMany({ where: { documentId: document.id } })
      const again = await transition(ctx, document, 'reprocess', {
        set: { ...newGeneration, ...(schema === undefined ? {} : { schema }) },
        history: { type: 'document.reprocessed' },
      })
      await eraseFiles(ctx, document, [generationKey(document)])
      return presentDocument(again)
    })
  } catch (error) {
    if (isUniqueViolation(error))
      throw new Problem('conflict', `Another document of ${schema} has the same external_id.`)
    throw error
  }
}
