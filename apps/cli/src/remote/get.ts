import type { Document, Numora } from '@numora/client'
import { onOneLine, printJson } from '../print.ts'
import { fieldRows, lineItemRows, reasonRows } from '../print-result.ts'
import { callApi } from './call-api.ts'

export type GetOptions = { json?: true; result?: true }

/** Prints a document and its result; with `--json`, one of the two as returned by the API. */
export function get(id: string, options: GetOptions): Promise<void> {
  return callApi(async (client) => {
    if (options.result) return printJson(await client.documents.result(id))
    const document = await client.documents.get(id)
    if (options.json) return printJson(document)
    console.log(await describeDocument(client, document))
  })
}

async function describeDocument(client: Numora, document: Document): Promise<string> {
  const { id, status, failure, review_reasons: reasons } = document
  const rows = [`${id}: ${status}, ${document.schema}`, ...factsOf(document)]
  if (failure) return [...rows, `  ${failure.code}: ${failure.message}`].join('\n')
  if (status === 'processing')
    return [...rows, `  It is being read: "numora wait ${id}" waits for it.`].join('\n')
  const { schema, fields, line_items } = await client.documents.result(id)
  return [
    ...rows,
    ...fieldRows(schema, fields),
    ...lineItemRows(line_items),
    ...reasonRows(schema, reasons),
  ].join('\n')
}

function factsOf(document: Document): string[] {
  const { file, external_id, duplicate_of, created_at } = document
  const facts = { file: file.name, external_id, duplicate_of, created_at }
  return Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name}: ${onOneLine(value!)}`)
}
