import type { KnownParties, Named, SchemaId } from '@numora/contract'
import { placeOnDrawing } from './einvoice/drawing/place-on-drawing.ts'
import { attempt, type Fault } from './fault.ts'
import { describeWith, type Known } from './fields/extract-with.ts'
import type { DescribedDocument } from './fields/features/describe-document.ts'
import { extractFields } from './fields/index.ts'
import type { FieldLesson } from './fields/lessons/lesson.ts'
import { keysOf } from './fields/lessons/marks.ts'
import { partyKeysOf } from './fields/parties/known-parties.ts'
import { recogniseSchema } from './fields/recognise-schema.ts'
import { type FieldStages, fieldStages } from './fields/stages.ts'
import type { EngineModel, ReadFile, Reading, SuccessfulReading } from './file-content.ts'
import { likenessOf } from './likeness.ts'
import { loadOcr } from './ocr/load-ocr.ts'
import { presentValues } from './present-values.ts'
import { presentWords } from './present-words.ts'
import { cpuMs, engineMs } from './read/engine-time.ts'
import { readFile } from './read/read-file.ts'
import type { ReadOptions } from './read/stages.ts'
import { schemaReadings } from './schemas/schema-readings.ts'

type ExtractOptions = ReadOptions & {
  /** Looks up what is known of the parties that a document names, once its words are read. */
  findKnowledge?: (named: Named) => Promise<{ lessons: FieldLesson[]; parties: KnownParties }>
  fieldStages?: FieldStages
}

/** Reads fields from a file in this process: only for the guarded child and for measurements. */
export async function extractFile(
  bytes: Uint8Array,
  schema: SchemaId | 'auto',
  { findKnowledge, faults = [], fieldStages: stages = fieldStages, ...options }: ExtractOptions = {},
): Promise<Reading> {
  const start = { cpu: cpuMs(), engine: engineMs() }
  const read = await readFile(bytes, { ...options, faults })
  if (!read.ok) return read
  const readAt = cpuMs()
  const engines = engineMs() - start.engine
  const asked = schema === 'auto' ? recognised(read.file, faults) : schema
  const known =
    findKnowledge && namesVendors(asked) ? await describeKnown(read.file, findKnowledge, stages, faults) : {}
  const result = extractFields(read.file, asked, { ...known, faults, stages })
  if (!result.ok) return result
  const likeness = attempt(
    faults,
    'likeness',
    () => likenessOf(read.file.pages),
    () => undefined,
  )
  const { reading, pages } = isOnlyXml(read.file)
    ? placeOnDrawing(result, read.file.einvoiceXml, faults)
    : { reading: result, pages: read.file.pages }
  const words = attempt(
    faults,
    'words',
    () => presentWords(pages),
    () => [],
  )
  return {
    ...presentValues(reading, pages, faults),
    pages: words,
    engine: { ...reading.engine, models: [...reading.engine.models, ...(await ocrModels(reading))] },
    ...(likeness ? { likeness } : {}),
    timings: { engines, read: readAt - start.cpu - engines, fields: cpuMs() - readAt },
  }
}

/** The networks that recognised pages, which are loaded by then. */
async function ocrModels({ recognisedPages }: SuccessfulReading): Promise<readonly EngineModel[]> {
  return recognisedPages.length > 0 ? (await loadOcr()).models : []
}

function isOnlyXml(file: ReadFile): file is ReadFile & { einvoiceXml: string } {
  return file.contentType === 'application/xml' && file.einvoiceXml !== null
}

/** The schema that recognises a document by itself; the ranker chooses the schema of all others. */
function recognised(read: ReadFile, faults: Fault[]): SchemaId | 'auto' {
  return (read.einvoiceXml === null && recogniseSchema(read, faults)) || 'auto'
}

function namesVendors(schema: SchemaId | 'auto'): boolean {
  return schema === 'auto' || Object.keys(schemaReadings[schema].vendorMarks).length > 0
}

/** A document's description, and what is known of the parties that it names. */
async function describeKnown(
  file: ReadFile,
  findKnowledge: NonNullable<ExtractOptions['findKnowledge']>,
  stages: FieldStages,
  faults: Fault[],
): Promise<Known & { described: DescribedDocument }> {
  const described = describeWith(stages, file, faults)
  const named = attempt<Named>(
    faults,
    'lessons',
    () => ({ lessonKeys: keysOf(described), partyKeys: partyKeysOf(described) }),
    () => ({ lessonKeys: [], partyKeys: [] }),
  )
  if (named.lessonKeys.length + named.partyKeys.length === 0) return { described }
  const { lessons, parties } = await findKnowledge(named)
  return { described, lessons, parties }
}
