import { readdir, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { documentSchemas, type FieldDefinition, type SchemaId, schemaIds } from '@numora/contract'
import {
  createExtractor,
  type ExtractionResult,
  type Extractor,
  ExtractorCrashed,
  reasonsOfReading,
} from '@numora/extraction'
import { type Command, InvalidArgumentError, Option } from 'commander'

type Options = { schema: SchemaId | 'auto'; ndjson?: true; concurrency: number }

export const addExtract = (program: Command): void => {
  program
    .command('extract')
    .description('Read files without a server or database')
    .argument('<paths...>', 'files and folders')
    .addOption(
      new Option('--schema <schema>', 'what to read them as').choices(['auto', ...schemaIds]).default('auto'),
    )
    .option('--ndjson', 'one line of JSON a file')
    .option('--concurrency <n>', 'files at once', positiveInteger, availableParallelism())
    .action(extract)
}

function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1 to 999')
  return Number(text)
}

async function extract(paths: string[], options: Options): Promise<void> {
  const files = (await Promise.all(paths.map(filesBelow))).flat()
  const extractor = createExtractor({ children: options.concurrency })
  let done = 0
  const queue = files.values()
  const lane = async () => {
    for (const file of queue) {
      const started = performance.now()
      const result = await extractOne(extractor, file, options.schema)
      const ms = Math.round(performance.now() - started)
      console.log(options.ndjson ? JSON.stringify(toLine(file, ms, result)) : toTable(file, ms, result))
      done += 1
      if (files.length > 1) process.stderr.write(`${done} of ${files.length}\n`)
      if (!result.ok) process.exitCode = 1
    }
  }
  await Promise.all(Array.from({ length: options.concurrency }, lane)).finally(() => extractor.close())
}

async function filesBelow(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
  if (!isFolder) return [path]
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function extractOne(
  extractor: Extractor,
  file: string,
  schema: Options['schema'],
): Promise<ExtractionResult> {
  try {
    return await extractor.extract(file, { schema })
  } catch (error) {
    if (error instanceof ExtractorCrashed)
      return { ok: false, failure: { code: 'extraction_failed', message: 'The reading process died.' } }
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const message = isMissing ? 'There is no such file.' : (error as Error).message
    return { ok: false, failure: { code: 'file_unreadable', message } }
  }
}

function toLine(file: string, ms: number, result: ExtractionResult) {
  if (!result.ok) return { file, ...result }
  const { schema, confidence, fields, lineItems } = result
  return {
    file,
    ok: true,
    schema,
    document_type: fields.document_type?.value ?? null,
    ms,
    cpu_ms: Math.round(Object.values(result.timings).reduce((sum, stage) => sum + stage, 0)),
    pages: result.pageCount,
    text_source: result.textSource,
    review_reasons: reasonsOfReading(result),
    result: { confidence, fields, line_items: lineItems },
  }
}

function toTable(file: string, ms: number, result: ExtractionResult): string {
  if (!result.ok) return `${file}: ${result.failure.code}: ${result.failure.message}`
  const definitions: readonly FieldDefinition[] = documentSchemas[result.schema].fields
  const rows = definitions.flatMap(({ label, name }) => {
    const field = result.fields[name]
    if (field?.value == null) return []
    const confidence = `${Math.round(field.confidence * 100)} %`
    return [`  ${label.padEnd(18)} ${confidence.padStart(5)}  ${field.value}`]
  })
  const lines = result.lineItems.map((item) => {
    const values = Object.values(item.fields).map((field) => field.value ?? '')
    return `  · ${values.filter(Boolean).join(' | ')}`
  })
  const head = `${file}: ${documentSchemas[result.schema].label}, ${result.pageCount} page(s), ${result.textSource}, ${ms} ms`
  return [head, ...rows, ...(lines.length > 0 ? ['  Line items', ...lines] : [])].join('\n')
}
