import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import type { DocumentReceipt, Numora, SubmittableSchema } from '@numora/client'
import { CommandFailed } from '../command-failed.ts'
import { isFolder, readStandardInput, standardInput } from '../files.ts'

export type Submission = {
  /** A path, `-` for standard input, or a URL that the server fetches. */
  file: string
  schema: SubmittableSchema
  externalId?: string | undefined
  metadata?: Record<string, string> | undefined
  /** Replaces the file's own name. */
  name?: string | undefined
}

/** Submits one file. Throws {@link CommandFailed} if it cannot be opened. */
export async function upload(client: Numora, submission: Submission): Promise<DocumentReceipt> {
  const { file, schema, externalId, metadata, name } = submission
  const fields = {
    schema,
    ...(externalId === undefined ? {} : { external_id: externalId }),
    ...(metadata === undefined ? {} : { metadata }),
  }
  if (isUrl(file)) return client.documents.create({ ...fields, file_url: file })
  return client.documents.upload({ ...fields, file: await openFile(file, name) })
}

function isUrl(file: string): boolean {
  return /^https?:\/\//i.test(file)
}

async function openFile(file: string, name: string | undefined) {
  if (file === standardInput) return { name: name ?? 'standard-input', content: await readStandardInput() }
  try {
    return { name: name ?? basename(file), content: await openAsBlob(file) }
  } catch (cause) {
    const why = (await isFolder(file)) ? 'It is a folder' : 'It cannot be opened'
    throw new CommandFailed(`${file}: ${why}`, { cause, hint: '"numora import" takes a folder.' })
  }
}
