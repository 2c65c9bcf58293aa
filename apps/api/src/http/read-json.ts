import { hash } from 'node:crypto'
import { limits } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Request, Response } from 'express'
import { arrivedLate } from './arrived-late.ts'
import type { Body } from './body.ts'
import { askForBody } from './let-body-go-by.ts'
import type { Timeouts } from './timeouts.ts'

/** Reads a JSON body of at most 1 MiB; a missing body counts as `{}`. */
export async function readJson(req: Request, res: Response, { jsonBodyMs }: Timeouts): Promise<Body> {
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers
  if (Number(length ?? 0) > limits.jsonBodyBytes) throw new Problem('payload_too_large')
  if (encoding === undefined && Number(length ?? 0) === 0) return { value: {}, fingerprint: '' }
  assertIsPlainJson(req)
  const bytes = await readBytes(req, res, jsonBodyMs)
  return { value: parse(bytes), fingerprint: hash('sha256', bytes) }
}

function assertIsPlainJson(req: Request): void {
  const [, type, charset] =
    /^\s*([^\s;]+)\s*(?:;\s*charset="?([^\s;"]+)"?\s*)?$/i.exec(req.get('content-type') ?? '') ?? []
  if (type?.toLowerCase() !== 'application/json' || !/^utf-?8$/i.test(charset ?? 'utf-8'))
    throw new Problem('unsupported_media_type', 'The content type must be application/json in UTF-8.')
  if (!/^identity$/i.test(req.get('content-encoding') ?? 'identity'))
    throw new Problem('unsupported_media_type', 'The body must not be compressed.')
}

async function readBytes(req: Request, res: Response, timeoutMs: number): Promise<Buffer> {
  askForBody(req, res)
  const chunks: Buffer[] = []
  let size = 0
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const late = setTimeout(() => reject(arrivedLate()), timeoutMs)
  const take = (chunk: Buffer) => {
    size += chunk.length
    if (size > limits.jsonBodyBytes) reject(new Problem('payload_too_large'))
    else chunks.push(chunk)
  }
  const isGone = () => reject(new Error('The connection was closed'))
  req.on('data', take).once('end', resolve).once('error', reject).once('close', isGone)
  await promise.finally(() => {
    clearTimeout(late)
    req.off('data', take).off('close', isGone)
  })
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
