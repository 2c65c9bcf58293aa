import type { DocumentSplit } from '@numora/contract'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'

/** How a file may be split, or was. */
export async function getSplit(_ctx: Context, _input: { id: string }): Promise<DocumentSplit> {
  throw new Problem('unavailable')
}
