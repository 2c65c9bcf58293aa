import { hash } from 'node:crypto'
import { csvType, limits } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Request, Response } from 'express'
import type { Body } from './body.ts'
import { assertIsPlain, readBytes } from './read-bytes.ts'
import type { Timeouts } from './timeouts.ts'

/** Reads a CSV body as text; its columns are checked by the verb. */
export async function readCsv(req: Request, res: Response, { jsonBodyMs }: Timeouts): Promise<Body> {
  if (Number(req.get('content-length') ?? 0) > limits.csvBytes) throw tooLarge()
  assertIsPlain(req, csvType)
  const bytes = await readBytes(req, res, { timeoutMs: jsonBodyMs, mostBytes: limits.csvBytes, tooLarge })
  return { value: decode(bytes), fingerprint: hash('sha256', bytes) }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Problem('invalid_payload', 'The body must be CSV in UTF-8.')
  }
}

function tooLarge(): Problem {
  return new Problem('payload_too_large', `A CSV file may have at most ${limits.csvBytes / 1_048_576} MiB.`)
}
