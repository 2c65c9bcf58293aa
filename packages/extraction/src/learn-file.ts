import type { SchemaId } from '@numora/contract'
import type { LearnResult } from './child/messages.ts'
import { describeDocument } from './fields/features/describe-document.ts'
import { type Approved, learnLayout } from './fields/memory/learn-layout.ts'
import { loadModel } from './fields/ranker/model.ts'
import { readFile } from './read/read-file.ts'

/** Bytes and approved values to lessons, in this process: only for the guarded child. */
export const learnFile = async (
  bytes: Uint8Array,
  schema: SchemaId,
  approved: Approved,
  onPageCount?: (pageCount: number) => void,
): Promise<LearnResult> => {
  const read = await readFile(bytes, { onPageCount })
  if (!read.ok) return read
  return { ok: true, ...learnLayout(describeDocument(read.file), schema, approved, loadModel()) }
}
