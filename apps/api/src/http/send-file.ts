import type { Readable } from 'node:stream'
import { Problem, type StoredFile } from '@numora/core'
import { create as contentDisposition } from 'content-disposition'
import type { Request } from 'express'

type FileReply = { status: 200 | 206; headers: Record<string, string>; body: Readable }

/**
 * A file to be saved, whole or the one range that was asked for. Whatever it is, no browser is to open it: it came
 * from outside.
 */
export async function sendFile(req: Request, file: StoredFile): Promise<FileReply> {
  const { sizeBytes, name } = file
  const headers = {
    'accept-ranges': 'bytes',
    'content-disposition': contentDisposition(name ?? undefined),
  }
  const ranges = req.range(sizeBytes)
  if (ranges === -1) {
    req.res!.set('content-range', `bytes */${sizeBytes}`)
    throw new Problem('range_not_satisfiable', `The file has ${sizeBytes} bytes.`)
  }
  // Several ranges at once, or what is no range at all, is left aside, as HTTP allows.
  if (!Array.isArray(ranges) || ranges.type !== 'bytes' || ranges.length !== 1)
    return {
      status: 200,
      headers: { ...headers, 'content-length': String(sizeBytes) },
      body: await file.read(),
    }
  const { start, end } = ranges[0]!
  return {
    status: 206,
    headers: {
      ...headers,
      'content-range': `bytes ${start}-${end}/${sizeBytes}`,
      'content-length': String(end - start + 1),
    },
    body: await file.read({ start, end }),
  }
}
