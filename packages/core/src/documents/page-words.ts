import type { Word } from '@numora/contract'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'

/** The words of a page in reading order. */
export async function getPageWords(
  _ctx: Context,
  _input: { id: string; number: number },
): Promise<{ data: Word[] }> {
  throw new Problem('unavailable')
}
