import type { DocumentResource } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { assertCan, transition } from '../transition.ts'
import { assertSubmittable } from './assert-schema.ts'
import { forgetFacts } from './document-facts.ts'
import { forgetDryRun, requestDryRun } from './dry-run.ts'
import { assertVersion, lockDocument } from './find.ts'
import { newGeneration } from './new-generation.ts'
import { presentDocument } from './present.ts'
import { schemaAnew } from './schema-anew.ts'
import { forgetWords } from './search/store-words.ts'
import { generationKey } from './stored-keys.ts'

/** Reads the stored file again, with another schema if one is given; as a dry run without changing the document. */
export async function reprocess(
  ctx: Context,
  input: {
    id: string
    expected_updated_at?: string | undefined
    schema?: string | undefined
    dry_run?: boolean | undefined
  },
): Promise<DocumentResource> {
  return inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, input.id)
    const { schema = schemaAnew(document) } = input
    assertSubmittable(schema)
    if (input.dry_run) {
      assertVersion(document, input.expected_updated_at)
      await requestDryRun(ctx, document, schema)
      return presentDocument(document)
    }
    assertCan(document, 'reprocess')
    assertVersion(document, input.expected_updated_at)
    await ctx.db.documentResult.deleteMany({ where: { documentId: document.id } })
    await forgetDryRun(ctx, document)
    await forgetFacts(ctx, document)
    await forgetWords(ctx, document)
    const again = await transition(ctx, document, 'reprocess', {
      set: { ...newGeneration, schema },
      history: { type: 'document.reprocessed' },
      erase: [generationKey(document)],
    })
    return presentDocument(again)
  })
}
