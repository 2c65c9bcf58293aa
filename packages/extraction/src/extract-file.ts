import type { SchemaId } from '@numora/contract'
import type { Recall } from './child/messages.ts'
import { describeDocument } from './fields/features/describe-document.ts'
import { extractFields } from './fields/index.ts'
import { keysOf } from './fields/memory/marks.ts'
import type { ExtractionResult, FieldValue, Page, Source } from './model.ts'
import { cpuMs, engineMs } from './read/engine-time.ts'
import { toShownBox } from './read/placement.ts'
import { readFile } from './read/read-file.ts'

type ExtractOptions = {
  onPageCount?: (pageCount: number) => void
  /** Asked once the words are read, where there is a memory. */
  recall?: Recall
}

/** Bytes to fields, in this process: only for the guarded child and for measuring. */
export const extractFile = async (
  bytes: Uint8Array,
  schema: SchemaId | 'auto',
  { onPageCount, recall }: ExtractOptions = {},
): Promise<ExtractionResult> => {
  const start = { cpu: cpuMs(), engine: engineMs() }
  const read = await readFile(bytes, { onPageCount })
  if (!read.ok) return read
  const readAt = cpuMs()
  const engines = engineMs() - start.engine
  const described = describeDocument(read.file)
  const keys = recall ? keysOf(described) : []
  const lessons = keys.length > 0 ? await recall!(keys) : []
  const result = extractFields(read.file, schema, { described, lessons })
  if (!result.ok) return result
  const show = shownSources(read.file.pages)
  return {
    ...result,
    fields: mapValues(result.fields, show),
    lineItems: result.lineItems.map((item) => ({ ...item, fields: mapValues(item.fields, show) })),
    timings: { engines, read: readAt - start.cpu - engines, fields: cpuMs() - readAt },
  }
}

/** Fields are found on upright pages; their boxes are told on the pages as they are shown. */
const shownSources = (pages: Page[]) => {
  const placements = new Map(pages.map(({ number, placement }) => [number, placement]))
  const toShown = (source: Source | null): Source | null => {
    const placement = source && placements.get(source.page)
    return placement ? { page: source.page, box: toShownBox(source.box, placement) } : source
  }
  return (value: FieldValue): FieldValue => ({
    ...value,
    source: toShown(value.source),
    ...(value.alternatives && {
      alternatives: value.alternatives.map((one) => ({ ...one, source: toShown(one.source) })),
    }),
  })
}

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
