import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import {
  type Document,
  type DocumentStatus,
  NotFoundError,
  type Numora,
  ResultNotReadyError,
  ResultUnavailableError,
} from '@numora/client'
import { CommandFailed } from '../command-failed.ts'
import { callApi } from './call-api.ts'
import { csvTable } from './csv-table.ts'
import type { Exported } from './exported.ts'
import { type ListFilters, listQuery } from './list-query.ts'
import { mapInOrder } from './map-in-order.ts'

export type ExportOptions = ListFilters & {
  csv?: true
  json?: true
  lineItems?: true
  taxLines?: true
  output?: string
}

/** Writes documents with their results, newest first, as CSV or as a JSON array. */
export function exportDocuments(ids: string[], options: ExportOptions): Promise<void> {
  return callApi(async (client) => {
    const rows = exportedOf(client, ids, options)
    const text = options.json ? jsonArray(rows) : csvTable(rows, options)
    await write(text, options.output)
  })
}

async function* exportedOf(client: Numora, ids: string[], options: ExportOptions): AsyncGenerator<Exported> {
  const documents =
    ids.length > 0 ? mapInOrder(ids, lanes, (id) => client.documents.get(id)) : listed(client, options)
  for await (const exported of mapInOrder(documents, lanes, (document) => withResult(client, document)))
    if (exported) yield exported
}

function listed(client: Numora, options: ExportOptions) {
  return client.documents.list({ status: withResults, ...listQuery(options), limit: 100 })
}

/** Undefined, with a message, for a document that has no result or is deleted meanwhile. */
async function withResult(client: Numora, document: Document): Promise<Exported | undefined> {
  try {
    return { document, result: await client.documents.result(document.id) }
  } catch (error) {
    const isWithoutResult = [NotFoundError, ResultNotReadyError, ResultUnavailableError].some(
      (type) => error instanceof type,
    )
    if (!isWithoutResult) throw error
    process.stderr.write(`${document.id} is left out: ${(error as Error).message}\n`)
    return undefined
  }
}

async function* jsonArray(rows: AsyncIterable<Exported>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const row of rows) {
    yield before + JSON.stringify(row)
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

async function write(text: AsyncIterable<string>, path: string | undefined): Promise<void> {
  const target: Writable = path === undefined ? process.stdout : createWriteStream(path)
  const isOpen = path === undefined ? undefined : finished(target)
  isOpen?.catch(() => {})
  for await (const chunk of text) {
    if (target.errored) break
    if (!target.write(chunk))
      await new Promise((resolve) => target.once('drain', resolve).once('close', resolve))
  }
  if (path === undefined) return
  target.end()
  await isOpen!.catch((cause: Error) => {
    throw new CommandFailed(`${path}: ${cause.message}`, { cause })
  })
}

const lanes = 8

const withResults: DocumentStatus[] = [
  'review_required',
  'reviewed',
  'push_pending',
  'push_succeeded',
  'push_failed',
]
