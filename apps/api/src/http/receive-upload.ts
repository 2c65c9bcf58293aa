import { createHash } from 'node:crypto'
import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import { limits } from '@numora/contract'
import { type Context, FileRefused, newFileKey, Problem, receiveFile, type SubmittedFile } from '@numora/core'
import type { Request, Response } from 'express'
import type { Body } from './body.ts'

export type Upload = Extract<SubmittedFile, { key: string }>

const formLimits = { fieldSize: 256 * 1024, fields: 10, headerPairs: 50, headerSize: 8 * 1024 }

/** What a form may be longer than its file. */
const surroundingBytes = 1_048_576

/**
 * Streams a form's one file into storage and reads its text fields, in any order. Stops at the first fault; of a form
 * that breaks off nothing stays.
 */
export async function receiveUpload(req: Request, res: Response, ctx: Context): Promise<Body> {
  if (Number(req.get('content-length') ?? 0) > limits.fileBytes + surroundingBytes)
    throw new Problem('file_too_large')
  const parser = formParser(req)
  if (req.headers.expect) res.writeContinue()

  const fields = new Map<string, string>()
  let stream: BusboyFileStream | undefined
  let storing: Promise<Upload> | undefined
  const discard = async () => {
    const upload = await storing?.catch(() => undefined)
    if (upload) await ctx.storage.delete(upload.key)
  }
  const end = Promise.withResolvers<void>()
  const stop = (error: Error) => {
    end.reject(error)
    // The rest is let go by, so that the caller gets to read the answer.
    req.unpipe(parser).resume()
    stream?.destroy(error)
  }
  parser.on('field', (name, value, _isNameCut, isCut) => {
    if (isCut) stop(new Problem('payload_too_large'))
    else if (fields.has(name)) stop(invalid(name, 'expected it once'))
    else fields.set(name, value)
  })
  parser.on('file', (name, part, filename) => {
    part.on('error', () => {}) // It fails whoever reads it, which may be later.
    if (name !== 'file') return stop(invalid(name, 'is not known here as a file'))
    if (storing) return stop(invalid('file', 'expected one file'))
    stream = part
    storing = store(ctx, part, filename)
    storing.catch(stop)
  })
  parser.on('fieldsLimit', () => stop(new Problem('invalid_payload', 'The form has too many fields.')))
  parser.on('error', () => stop(new Problem('invalid_payload', 'The form is broken or breaks off.')))
  parser.on('finish', end.resolve)
  req.once('error', stop)
  req.pipe(parser)

  try {
    await end.promise
    const file = await storing
    return { ...read(fields, file), discard }
  } catch (error) {
    const fault = error instanceof FileRefused ? new Problem(error.code) : error
    if (fault instanceof Problem)
      return { value: {}, fingerprint: fingerprintOf(fields, fault.code), fault, discard }
    await discard()
    throw error
  }
}

function formParser(req: Request): BusboyInstance {
  try {
    return Busboy({
      headers: req.headers as BusboyHeaders,
      limits: formLimits,
      isPartAFile: (name, _type, filename) => name === 'file' || filename !== undefined,
    })
  } catch {
    throw new Problem('invalid_payload', 'content-type: expected multipart/form-data with a boundary')
  }
}

async function store(ctx: Context, part: BusboyFileStream, filename: string | undefined): Promise<Upload> {
  const key = newFileKey(ctx.workspaceId)
  return { key, name: filename ?? null, ...(await receiveFile(ctx.storage, key, part)) }
}

function read(fields: Map<string, string>, file: Upload | undefined): Pick<Body, 'value' | 'fingerprint'> {
  const { metadata, ...texts } = Object.fromEntries(fields)
  const value = { ...texts, ...(metadata === undefined ? {} : { metadata: parse(metadata) }), file }
  return { value, fingerprint: fingerprintOf(fields, file?.sha256) }
}

function parse(metadata: string): unknown {
  try {
    return JSON.parse(metadata)
  } catch {
    throw invalid('metadata', 'expected a JSON object as text')
  }
}

const fingerprintOf = (fields: Map<string, string>, file: string | undefined): string =>
  createHash('sha256')
    .update(JSON.stringify([[...fields].sort(), file]))
    .digest('hex')

const invalid = (path: string, message: string) =>
  new Problem('invalid_payload', `${path}: ${message}`, { details: [{ path, message }] })
