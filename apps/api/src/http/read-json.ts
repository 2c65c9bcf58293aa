import { createHash } from 'node:crypto'
import { limits } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Request, Response } from 'express'
import type { Body } from './body.ts'

/** Reads a JSON body of at most 1 MiB; no body counts as `{}`. */
export async function readJson(req: Request, res: Response): Promise<Body> {
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers
  if (Number(length ?? 0) > limits.jsonBodyBytes) throw new Problem('payload_too_large')
  if (encoding === undefined && Number(length ?? 0) === 0) return { value: {}, fingerprint: '' }
  assertIsPlainJson(req)
  const bytes = await readBytes(req, res)
  return { value: parse(bytes), fingerprint: createHash('sha256').update(bytes).digest('hex') }
}

function assertIsPlainJson(req: Request): void {
  const [, type, charset] =
    /^\s*([^\s;]+)\s*(?:;\s*charset="?([^\s;"]+)"?\s*)?$/i.exec(req.get('content-type') ?? '') ?? []
  if (type?.toLowerCase() !== 'application/json' || !/^utf-?8$/i.test(charset ?? 'utf-8'))
    throw new Problem('unsupported_media_type', 'The content type must be application/json in UTF-8.')
  if (!/^identity$/i.test(req.get('content-encoding') ?? 'identity'))
    throw new Problem('unsupported_media_type', 'The body must not be compressed.')
}

async function readBytes(req: Request, res: Response): Promise<Buffer> {
  if (req.headers.expect) res.writeContinue()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > limits.jsonBodyBytes) {
      // The rest is let go by, so that the caller gets to read the answer.
      req.resume()
      throw new Problem('payload_too_large')
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes) || '{}')
  } catch {
    throw new Problem('invalid_payload', 'The body must be valid JSON in UTF-8.')
  }
}
