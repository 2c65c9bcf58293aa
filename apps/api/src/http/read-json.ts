import { hash } from 'node:crypto'
import { limits } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Request, Response } from 'express'
import type { Body } from './body.ts'
import { assertIsPlain, readBytes } from './read-bytes.ts'
import type { Timeouts } from './timeouts.ts'

/** Reads a JSON body of at most 1 MiB; a missing body counts as `{}`. */
export async function readJson(req: Request, res: Response, { jsonBodyMs }: Timeouts): Promise<Body> {
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers
  const tooLarge = () => new Problem('payload_too_large')
  if (Number(length ?? 0) > limits.jsonBodyBytes) throw tooLarge()
  if (encoding === undefined && Number(length ?? 0) === 0) return { value: {}, fingerprint: '' }
  assertIsPlain(req, 'application/json')
  const bytes = await readBytes(req, res, {
    timeoutMs: jsonBodyMs,
    mostBytes: limits.jsonBodyBytes,
    tooLarge,
  })
  return { value: parse(bytes), fingerprint: hash('sha256', bytes) }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes) || '{}')
  } catch {
    throw new Problem('invalid_payload', 'The body must be valid JSON in UTF-8.')
  }
}
