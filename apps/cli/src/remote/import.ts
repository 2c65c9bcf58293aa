import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ForbiddenError, type Numora, type SubmittableSchema, UnauthorizedError } from '@numora/client'
import { CommandFailed, UsageError } from '../command-failed.ts'
import { findFiles, isFolder } from '../files.ts'
import { onOneLine, printJson } from '../print.ts'
import { callApi } from './call-api.ts'
import { upload } from './upload.ts'

export type ImportOptions = { schema: SubmittableSchema; concurrency: number; json?: true }

type Outcome = 'submitted' | 'known' | 'failed'

/**
 * Submits all files below a folder that are not submitted yet, and prints a line for each: running it again
 * continues. One that fails does not stop the others; a refused key does.
 */
export async function importFolder(folder: string, options: ImportOptions): Promise<void> {
  if (!(await isFolder(folder)))
    throw new UsageError(`${folder} is not a folder`, { hint: '"numora submit" takes files.' })
  const files = await findFiles([folder])
  if (files.length === 0) throw new CommandFailed(`There are no files in ${folder}`)
  const counts: Record<Outcome, number> = { submitted: 0, known: 0, failed: 0 }
  await callApi(async (client) => {
    const queue = [...files]
    const lane = async () => {
      for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
        counts[await importOne(client, folder, file, options)] += 1
        const done = counts.submitted + counts.known + counts.failed
        process.stderr.write(`${done} of ${files.length}\n`)
      }
    }
    await Promise.all(Array.from({ length: options.concurrency }, lane)).finally(() => queue.splice(0))
  })
  const summary = `Submitted ${counts.submitted}, there already ${counts.known}, failed ${counts.failed}`
  if (counts.failed > 0)
    throw new CommandFailed(summary, { hint: 'Run it again to try what failed once more.' })
  process.stderr.write(`${summary}\n`)
}

async function importOne(
  client: Numora,
  folder: string,
  file: string,
  options: ImportOptions,
): Promise<Outcome> {
  const path = relative(folder, file).split(sep).join('/')
  try {
    const externalId = externalIdOf(path, await hashOf(file))
    const { schema } = options
    // Documents have the schema that was decided, so of `auto` each one with the external_id counts.
    const filter = schema === 'auto' ? {} : { schema }
    const [known] = (await client.documents.list({ external_id: externalId, ...filter, limit: 1 })).data
    const isDone = known !== undefined && !known.failure?.retryable
    const document = isDone ? known : await upload(client, { file, schema, externalId })
    const { id, status } = document
    print(options, { file, id, status, external_id: externalId }, [id, status, file])
    return isDone ? 'known' : 'submitted'
  } catch (error) {
    if (error instanceof UnauthorizedError || error instanceof ForbiddenError) throw error
    const { message, code = null } = error as Error & { code?: string }
    print(options, { file, error: { code, message } }, [file, `failed: ${message}`])
    return 'failed'
  }
}

function print({ json }: ImportOptions, resource: object, columns: string[]): void {
  if (json) printJson(resource)
  else console.log(columns.map(onOneLine).join('  '))
}

/**
 * The same path with the same content is the same document; both are part of the id, as far as there is
 * space.
 */
export function externalIdOf(path: string, sha256: string): string {
  const ending = `#${sha256.slice(0, 32)}`
  const room = 255 - ending.length
  if (path.length <= room) return path + ending
  const pathHash = createHash('sha256').update(path).digest('hex').slice(0, 16)
  return `${pathHash}…${path.slice(-(room - pathHash.length - 1))}${ending}`
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
