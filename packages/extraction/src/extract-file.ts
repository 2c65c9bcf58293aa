import type { SchemaId } from '@numora/contract'
import { attempt, type Fault } from './fault.ts'
import { describeWith } from './fields/extract-with.ts'
import type { DescribedDocument } from './fields/features/describe-document.ts'
import { extractFields } from './fields/index.ts'
import type { FieldLesson } from './fields/memory/lesson.ts'
import { keysOf } from './fields/memory/marks.ts'
import { recogniseSchema } from './fields/recognise-schema.ts'
import { type FieldStages, fieldStages } from './fields/stages.ts'
import type { ReadFile, Reading } from './model.ts'
import { presentValues } from './present-values.ts'
import { cpuMs, engineMs } from './read/engine-time.ts'
import { readFile } from './read/read-file.ts'
import type { ReadOptions } from './read/stages.ts'
import { schemaReadings } from './schemas/schema-readings.ts'

type ExtractOptions = ReadOptions & {
  /** Asked once the words are read, where there is a memory. */
  recall?: (keys: string[]) => Promise<FieldLesson[]>
  fieldStages?: FieldStages
}

/** Reads fields from a file in this process: only for the guarded child and for measurements. */
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
  const asked = schema === 'auto' ? decideApart(read.file, faults) : schema
  const remembered = recall && isRemembered(asked) ? await remember(read.file, recall, stages, faults) : {}
  const result = extractFields(read.file, asked, { ...remembered, faults, stages })
  if (!result.ok) return result
  return {
    ...presentValues(result, read.file.pages, faults),
    timings: { engines, read: readAt - start.cpu - engines, fields: cpuMs() - readAt },
  }
}

/** A document that a schema recognises by itself is read by it; the ranker decides about all others. */
function decideApart(read: ReadFile, faults: Fault[]): SchemaId | 'auto' {
  return (read.einvoiceXml === null && recogniseSchema(read, faults)) || 'auto'
}

function isRemembered(schema: SchemaId | 'auto'): boolean {
  return schema === 'auto' || Object.keys(schemaReadings[schema].vendorMarks).length > 0
}

/** What documents of the vendors that a document names have taught, with the document as it was described for that. */
async function remember(
  file: ReadFile,
  recall: NonNullable<ExtractOptions['recall']>,
  stages: FieldStages,
  faults: Fault[],
): Promise<{ described: DescribedDocument; lessons: FieldLesson[] }> {
  const described = describeWith(stages, file, faults)
  const keys = attempt(
    faults,
    'memory',
    () => keysOf(described),
    () => [],
  )
  return { described, lessons: keys.length > 0 ? await recall(keys) : [] }
}
