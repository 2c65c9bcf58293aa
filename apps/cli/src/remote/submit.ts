import type { Document, DocumentReceipt, Numora, SubmittableSchema } from '@numora/client'
import { CommandFailed, UsageError } from '../command-failed.ts'
import { standardInput } from '../files.ts'
import { onOneLine, printJson } from '../print.ts'
import { callApi } from './call-api.ts'
import { upload } from './upload.ts'
import { firstFailed, waitForParts } from './wait-for-parts.ts'

export type SubmitOptions = {
  schema: SubmittableSchema
  externalId?: string
  metadata?: Record<string, string>
  name?: string
  wait?: true
  json?: true
}

/**
 * Submits files one after another and prints the outcome of each, and of what is in it if it is a container and they are
 * waited for; stops at the first that fails.
 */
export async function submit(files: string[], options: SubmitOptions): Promise<void> {
  if (options.externalId !== undefined && files.length > 1)
    throw new UsageError('--external-id names one document: submit one file with it')
  if (files.filter((file) => file === standardInput).length > 1)
    throw new UsageError('Standard input (-) can be read only once')
  await callApi(async (client) => {
    for (const file of files) await submitOne(client, file, options)
  })
}

async function submitOne(client: Numora, file: string, options: SubmitOptions): Promise<void> {
  const receipt = await upload(client, { file, ...options })
  if (!options.wait) return print(receipt, file, options)
  const documents = await waitForParts(client, receipt.id)
  for (const document of documents) print(document, document.file.container_path ?? file, options)
  const failed = firstFailed(documents)
  if (failed) throw new CommandFailed(`${failed.id}: ${failed.failure!.message} (${failed.failure!.code})`)
}

function print(document: Document | DocumentReceipt, file: string, { json }: SubmitOptions): void {
  if (json) printJson(document)
  else console.log([document.id, document.status, onOneLine(file)].join('  '))
}
