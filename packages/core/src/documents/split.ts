import type { DocumentResource, SplitBody } from '@numora/contract'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'

/** Splits a file of several documents. */
export async function splitDocument(
  _ctx: Context,
  _input: SplitBody & { id: string },
): Promise<{ data: DocumentResource[] }> {
  throw new Problem('unavailable')
}
