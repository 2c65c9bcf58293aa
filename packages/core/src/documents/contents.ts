import type { ContainerMember } from '@numora/contract'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { findDocument } from './find.ts'

/** What is in a container, also what was left out; nothing for a document that is none. */
export async function getContents(
  ctx: Context,
  { id }: { id: string },
): Promise<{ data: ContainerMember[] }> {
  const { status, contents } = await findDocument(ctx, id)
  if (status === 'processing') throw new Problem('result_not_ready', undefined, { retryAfterSeconds: 1 })
  return { data: contents ?? [] }
}
