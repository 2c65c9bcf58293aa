import type { SchemaId } from '@numora/contract'
import type { LearnResult } from './child/messages.ts'
import { describeDocument } from './fields/features/describe-document.ts'
import { type Approved, learnLessons } from './fields/lessons/learn-lessons.ts'
import { loadRankerModel } from './fields/ranker/ranker-weights.ts'
import { readFile } from './read/read-file.ts'
import type { ReadOptions } from './read/stages.ts'
import { schemaReadings } from './schemas/schema-readings.ts'

/** Derives lessons from a file and its approved values in this process: only for the guarded child. */
export async function learnFile(
  bytes: Uint8Array,
  schema: SchemaId,
  approved: Approved,
  { faults = [], ...options }: ReadOptions = {},
): Promise<LearnResult> {
  const reading = schemaReadings[schema]
  if (Object.keys(reading.vendorMarks).length === 0) return { ok: true, keys: [], lessons: [] }
  const read = await readFile(bytes, { ...options, faults })
  if (!read.ok) return read
  const described = describeDocument(read.file, faults)
  return { ok: true, ...learnLessons(described, reading, approved, loadRankerModel(), faults) }
}
