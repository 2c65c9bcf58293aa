import type { Document, Numora } from '@numora/client'
import { csvRow } from '@numora/domain'
import { printJson, printTable } from '../print.ts'
import { callApi } from './call-api.ts'
import { type ListFilters, listQuery } from './list-query.ts'

export type ListOptions = ListFilters & {
  limit: number
  cursor?: string
  all?: true
  json?: true
  csv?: true
}

/** Prints documents, newest first: a page, or all of them. */
export function list(options: ListOptions): Promise<void> {
  return callApi(async (client) => {
    const { data, next_cursor } = await pageOf(client, options)
    if (options.json) return printJson({ data, next_cursor })
    const rows = data.map(rowOf)
    if (options.csv) process.stdout.write([columns, ...rows].map((row) => csvRow(row)).join(''))
    else printTable(columns, rows)
    if (next_cursor) process.stderr.write(`There are more: --all, or --cursor ${next_cursor}\n`)
  })
}

async function pageOf(client: Numora, options: ListOptions) {
  const query = { ...listQuery(options), ...(options.cursor && { cursor: options.cursor }) }
  if (!options.all) return client.documents.list({ ...query, limit: options.limit })
  return { data: await Array.fromAsync(client.documents.list({ ...query, limit: 100 })), next_cursor: null }
}

const columns = ['id', 'status', 'schema', 'external_id', 'file_name', 'created_at']

function rowOf(document: Document): string[] {
  return [
    document.id,
    document.status,
    document.schema,
    document.external_id ?? '',
    document.file.name ?? '',
    document.created_at,
  ]
}
