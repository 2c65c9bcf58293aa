import { ReaderCrashed, type Reading, type SchemaId } from '@numora/contract'
import { createExtractor, type Extractor } from '@numora/extraction'
import { CommandFailed } from '../command-failed.ts'
import { readReaderEnvironment } from '../environment/environment.ts'
import { findFiles, readStandardInput, standardInput } from '../files.ts'
import { toLine } from './to-line.ts'
import { toTable } from './to-table.ts'

export type ExtractOptions = { schema: SchemaId | 'auto'; ndjson?: true; concurrency: number }

/**
 * Reads files without a server or database and prints their fields; one that fails does not stop the others.
 */
export async function extract(paths: string[], options: ExtractOptions): Promise<void> {
  const files = await findFiles(paths)
  if (files.length === 0) throw new CommandFailed(`There are no files in ${paths.join(', ')}`)
  const extractor = createExtractor({
    children: options.concurrency,
    ocrModels: readReaderEnvironment().NUMORA_OCR_MODELS,
  })
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

async function extractOne(
  extractor: Extractor,
  file: string,
  schema: ExtractOptions['schema'],
): Promise<Reading> {
  try {
    const input = file === standardInput ? await readStandardInput() : file
    return await extractor.extract(input, { schema })
  } catch (error) {
    if (error instanceof ReaderCrashed)
      return { ok: false, failure: { code: 'extraction_failed', message: 'The reading process died.' } }
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const message = isMissing ? 'There is no such file.' : (error as Error).message
    return { ok: false, failure: { code: 'file_unreadable', message } }
  }
}
