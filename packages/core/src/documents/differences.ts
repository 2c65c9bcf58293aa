import type { Difference } from '@numora/contract'
import type { Context } from '../context.ts'
import { findDocument, findStoredResult } from './find.ts'
import { assertRead } from './read.ts'

/** Where the printed page differs from the e-invoice in the same file or from a code on it, as they were read. */
export async function getDifferences(ctx: Context, { id }: { id: string }): Promise<{ data: Difference[] }> {
  const document = await findDocument(ctx, id)
  assertRead(document)
  const { issues } = await findStoredResult(ctx, document)
  const data = issues.flatMap(({ field, lineItemId, differing }): Difference[] =>
    field && differing
      ? [{ field, line_item_id: lineItemId ?? null, xml: null, code: null, ...differing }]
      : [],
  )
  return { data }
}
