import { Problem } from '@numora/core'
import type { Request, Response } from 'express'
import { arrivedLate } from './arrived-late.ts'
import { askForBody } from './let-body-go-by.ts'

/** Reads a body of at most `mostBytes`, else rejects with `tooLarge()`; it must arrive within `timeoutMs`. */
export async function readBytes(
  req: Request,
  res: Response,
  { timeoutMs, mostBytes, tooLarge }: { timeoutMs: number; mostBytes: number; tooLarge(): Error },
): Promise<Buffer> {
  if (Number(req.get('content-length') ?? 0) > mostBytes) throw tooLarge()
  askForBody(req, res)
  const chunks: Buffer[] = []
  let size = 0
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const late = setTimeout(() => reject(arrivedLate()), timeoutMs)
  const take = (chunk: Buffer) => {
    size += chunk.length
    if (size > mostBytes) reject(tooLarge())
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

/** Throws `unsupported_media_type` unless the body is of a type, in UTF-8 and not compressed. */
export function assertIsPlain(req: Request, contentType: string): void {
  const [, type, charset] =
    /^\s*([^\s;]+)\s*(?:;\s*charset="?([^\s;"]+)"?\s*)?$/i.exec(req.get('content-type') ?? '') ?? []
  if (type?.toLowerCase() !== contentType || !/^utf-?8$/i.test(charset ?? 'utf-8'))
    throw new Problem('unsupported_media_type', `The content type must be ${contentType} in UTF-8.`)
  if (!/^identity$/i.test(req.get('content-encoding') ?? 'identity'))
    throw new Problem('unsupported_media_type', 'The body must not be compressed.')
}
