import { autoSchema, type DocumentResource } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { assertCan, transition } from '../transition.ts'
import { eraseFiles } from './erase-files.ts'
import { assertVersion, lockDocument } from './find.ts'
import { presentDocument } from './present.ts'
import { generationKey } from './stored-keys.ts'
import { assertSubmittable, newGeneration } from './submit.ts'

/** Reads the stored file again, into another schema if one is named. */
export async function reprocess(
  ctx: Context,
  input: { id: string; expected_updated_at?: string | undefined; schema?: string | undefined },
): Promise<DocumentResource> {
  return inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, input.id)
    if (input.schema !== undefined) assertSubmittable(input.schema)
    assertCan(document, 'reprocess')
    assertVersion(document, input.expected_updated_at)
    await ctx.db.documentResult.deleteMany({ where: { documentId: document.id } })
    const again = await transition(ctx, document, 'reprocess', {
      set: { ...newGeneration, schema: input.schema ?? schemaAnew(document) },
      history: { type: 'document.reprocessed' },
    })
    await eraseFiles(ctx, document, [generationKey(document)])
    return presentDocument(again)
  })
}

/** Of a document that was submitted as `auto`, the schema is decided anew. */
function schemaAnew({ schema, submittedSchema }: Document): string {
  return submittedSchema === autoSchema ? autoSchema : schema
}
