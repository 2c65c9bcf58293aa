import type { Difference } from '@numora/contract'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'

/** Where the printed page and the e-invoice in the same file differ. */
export async function getDifferences(_ctx: Context, _input: { id: string }): Promise<{ data: Difference[] }> {
  throw new Problem('unavailable')
}
