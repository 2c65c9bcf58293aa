import { hash } from 'node:crypto'
import { csvType, limits } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Request, Response } from 'express'
import { arrivedLate } from './arrived-late.ts'
import type { Body } from './body.ts'
import { askForBody } from './let-body-go-by.ts'
import type { Timeouts } from './timeouts.ts'

type Kind = { type: string; maxBytes: number; tooLarge: () => Problem }

const json: Kind = {
  type: 'application/json',
  maxBytes: limits.jsonBodyBytes,
  tooLarge: () => new Problem('payload_too_large'),
}
const csv: Kind = {
  type: csvType,
  maxBytes: limits.csvBytes,
  tooLarge: () =>
    new Problem('payload_too_large', `A CSV file may have at most ${limits.csvBytes / 1_048_576} MiB.`),
}

/** Reads a JSON body of at most 1 MiB; a missing body counts as `{}`. */
export async function readJson(req: Request, res: Response, { jsonBodyMs }: Timeouts): Promise<Body> {
  if (isEmpty(req, json)) return { value: {}, fingerprint: '' }
  const bytes = await readBytes(req, res, jsonBodyMs, json)
  return { value: parse(bytes), fingerprint: hash('sha256', bytes) }
}

/** Reads a CSV file as text. */
export async function readCsv(req: Request, res: Response, { jsonBodyMs }: Timeouts): Promise<Body> {
  if (isEmpty(req, csv)) return { value: '', fingerprint: '' }
  const bytes = await readBytes(req, res, jsonBodyMs, csv)
  const fingerprint = hash('sha256', bytes)
  try {
    return { value: utf8.decode(bytes), fingerprint }
  } catch {
    throw new Problem('invalid_payload', 'The body must be CSV in UTF-8.')
  }
}

/** Whether there is no body; refuses one whose length is given and too large. */
function isEmpty(req: Request, { maxBytes, tooLarge }: Kind): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers
  if (Number(length ?? 0) > maxBytes) throw tooLarge()
  return encoding === undefined && Number(length ?? 0) === 0
}

function assertIsPlain(req: Request, expected: string): void {
  const [, type, charset] =
    /^\s*([^\s;]+)\s*(?:;\s*charset="?([^\s;"]+)"?\s*)?$/i.exec(req.get('content-type') ?? '') ?? []
  if (type?.toLowerCase() !== expected || !/^utf-?8$/i.test(charset ?? 'utf-8'))
    throw new Problem('unsupported_media_type', `The content type must be ${expected} in UTF-8.`)
  if (!/^identity$/i.test(req.get('content-encoding') ?? 'identity'))
    throw new Problem('unsupported_media_type', 'The body must not be compressed.')
}

async function readBytes(req: Request, res: Response, timeoutMs: number, kind: Kind): Promise<Buffer> {
  assertIsPlain(req, kind.type)
  askForBody(req, res)
  const chunks: Buffer[] = []
  let size = 0
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const late = setTimeout(() => reject(arrivedLate()), timeoutMs)
  const take = (chunk: Buffer) => {
    size += chunk.length
    if (size > kind.maxBytes) reject(kind.tooLarge())
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
