import { createHash } from 'node:crypto'
import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import { limits } from '@numora/contract'
import { type Context, FileRefused, newFileKey, Problem, receiveFile, type SubmittedFile } from '@numora/core'
import type { Request, Response } from 'express'
import { arrivedLate, watchPace } from './arrived-late.ts'
import type { Body } from './body.ts'
import { askForBody } from './let-body-go-by.ts'
import type { Timeouts } from './timeouts.ts'

export type Upload = Extract<SubmittedFile, { key: string }>

const formLimits = { parts: 11, headerPairs: 50, headerSize: 8 * 1024 }

const fieldBytes = 256 * 1024

/** A form may be longer than its file by 1 MiB. */
const formBytes = limits.fileBytes + 1_048_576

/**
 * Streams a form's one file into storage and reads its text fields, in any order. Stops at the first fault;
 * nothing remains stored of a form whose transfer is interrupted.
 */
export async function receiveUpload(
  req: Request,
  res: Response,
  ctx: Context,
  timeouts: Timeouts,
): Promise<Body> {
  if (Number(req.get('content-length') ?? 0) > formBytes) throw new Problem('file_too_large')
  const parser = formParser(req)
  askForBody(req, res)

  const fields = new Map<string, string>()
  let stream: BusboyFileStream | undefined
  let storing: Promise<Upload> | undefined
  const reading: Promise<void>[] = []
  const keep = ([name, value]: [string, string]) => {
    if (fields.has(name)) throw invalid(name, 'expected it once')
    fields.set(name, value)
  }
  const discard = async () => {
    const upload = await storing?.catch(() => undefined)
    if (upload) await ctx.storage.delete(upload.key)
  }
  const end = Promise.withResolvers<void>()
  const stop = (error: Error) => {
    end.reject(error)
    req.unpipe(parser).resume()
    stream?.destroy(error)
  }
  parser.on('file', (name, part, filename) => {
    part.on('error', () => {}) // the error reaches whoever reads the part, maybe later
    if (name !== 'file' && filename === undefined) {
      const field = readField(name, part).then(keep)
      field.catch(stop)
      return void reading.push(field)
    }
    if (name !== 'file') return stop(invalid(name, 'is not known here as a file'))
    if (storing) return stop(invalid('file', 'expected one file'))
    stream = part
    // The parser inserts replacement characters into a name that is not UTF-8: no name is better than a
    // damaged one.
    storing = store(ctx, part, filename?.includes('\ufffd') ? undefined : filename)
    storing.catch(stop)
  })
  parser.on('partsLimit', () => stop(new Problem('invalid_payload', 'The form has too many fields.')))
  parser.on('error', () => stop(new Problem('invalid_payload', 'The form is broken or breaks off.')))
  parser.on('finish', end.resolve)
  req.once('error', stop)
  let size = 0
  req.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > formBytes) stop(new Problem('file_too_large'))
  })
  const slow = arrivedLate()
  const endWatch = watchPace(req.socket, timeouts, () => stop(slow))
  req.pipe(parser)

  try {
    await end.promise
    await Promise.all(reading)
    const file = await storing
    return { ...read(fields, file), discard }
  } catch (error) {
    const fault = error instanceof FileRefused ? new Problem(error.code, error.message) : error
    // Slowness is no fault of the form, which may be sent again.
    if (fault instanceof Problem && fault !== slow)
      return { value: {}, fingerprint: fingerprintOf(fields, fault.code), fault, discard }
    await discard()
    throw error
  } finally {
    endWatch()
  }
}

function formParser(req: Request): BusboyInstance {
  try {
    return Busboy({
      headers: req.headers as BusboyHeaders,
      limits: formLimits,
      // Every part is read as bytes: the parser would insert replacement characters into text that is not
      // UTF-8.
      isPartAFile: () => true,
    })
  } catch {
    throw new Problem('invalid_payload', 'content-type: expected multipart/form-data with a boundary')
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

async function readField(name: string, part: BusboyFileStream): Promise<[string, string]> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of part as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > fieldBytes) throw new Problem('payload_too_large')
    chunks.push(chunk)
  }
  try {
    return [name, utf8.decode(Buffer.concat(chunks))]
  } catch {
    throw invalid(name, 'expected text in UTF-8')
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

function fingerprintOf(fields: Map<string, string>, file: string | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([[...fields].sort(), file]))
    .digest('hex')
}

function invalid(path: string, message: string) {
  return new Problem('invalid_payload', `${path}: ${message}`, { details: [{ path, message }] })
}
