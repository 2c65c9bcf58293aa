import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { errors, limits } from '@numora/contract'
import { contentTypeHeadBytes, describeUnreadable, detectFileType } from '@numora/domain'
import type { Storage } from './storage.ts'

export type FileFacts = { contentType: string; sizeBytes: number; sha256: string }

/** A refused file; nothing of it stays in storage. Its message is for the caller. */
export class FileRefused extends Error {
  readonly code: 'file_too_large' | 'unsupported_file_type'

  constructor(code: FileRefused['code'], found = '') {
    super(`${found} ${errors[code].message}`.trim())
    this.name = 'FileRefused'
    this.code = code
  }
}

/** Streams a file from outside into storage while checking its size, and its type by its first bytes. */
export async function receiveFile(
  storage: Storage,
  key: string,
  source: AsyncIterable<Uint8Array>,
): Promise<FileFacts> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  let contentType: string | null = null

  async function* judged() {
    let head = Buffer.alloc(0)
    for await (const chunk of source) {
      sizeBytes += chunk.length
      if (sizeBytes > limits.fileBytes) throw new FileRefused('file_too_large')
      hash.update(chunk)
      if (contentType === null && head.length < contentTypeHeadBytes) {
        head = Buffer.concat([head, chunk])
        if (head.length >= contentTypeHeadBytes) contentType = typeOf(head)
      }
      yield chunk
    }
    contentType ??= typeOf(head)
  }
  await storage.put(key, Readable.from(judged(), { objectMode: false }))
  return { contentType: contentType!, sizeBytes, sha256: hash.digest('hex') }
}

/** The same for a file in memory. */
export function receiveBytes(storage: Storage, key: string, bytes: Uint8Array): Promise<FileFacts> {
  return receiveFile(storage, key, Readable.from([bytes]))
}

function typeOf(head: Uint8Array): string {
  const type = detectFileType(head)
  if (type === null) throw new FileRefused('unsupported_file_type', describeUnreadable(head))
  return type
}
