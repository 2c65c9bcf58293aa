import type { SchemaId } from '@numora/contract'
import { attempt } from './fault.ts'
import { describeWith } from './fields/extract-with.ts'
import { extractFields } from './fields/index.ts'
import type { FieldLesson } from './fields/memory/lesson.ts'
import { keysOf } from './fields/memory/marks.ts'
import { type FieldStages, fieldStages } from './fields/stages.ts'
import type { Reading } from './model.ts'
import { presentValues } from './present-values.ts'
import { cpuMs, engineMs } from './read/engine-time.ts'
import { readFile } from './read/read-file.ts'
import type { ReadOptions } from './read/stages.ts'

type ExtractOptions = ReadOptions & {
  /** Asked once the words are read, where there is a memory. */
  recall?: (keys: string[]) => Promise<FieldLesson[]>
  fieldStages?: FieldStages
}

/** Bytes to fields, in this process: only for the guarded child and for measuring. */
export async function extractFile(
  bytes: Uint8Array,
  schema: SchemaId | 'auto',
  { recall, faults = [], fieldStages: stages = fieldStages, ...options }: ExtractOptions = {},
): Promise<Reading> {
  const start = { cpu: cpuMs(), engine: engineMs() }
  const read = await readFile(bytes, { ...options, faults })
  if (!read.ok) return read
  const readAt = cpuMs()
  const engines = engineMs() - start.engine
  const described = describeWith(stages, read.file, faults)
  const keys = attempt(
    faults,
    'memory',
    () => (recall ? keysOf(described) : []),
    () => [],
  )
  const lessons = keys.length > 0 ? await recall!(keys) : []
  const result = extractFields(read.file, schema, { described, lessons, faults, stages })
  if (!result.ok) return result
  return {
    ...presentValues(result, read.file.pages, faults),
    timings: { engines, read: readAt - start.cpu - engines, fields: cpuMs() - readAt },
  }
}
