import type { Readable } from 'node:stream'
import { Problem, type StoredFile } from '@numora/core'
import { create as contentDisposition } from 'content-disposition'
import type { Request } from 'express'

type FileReply = { status: 200 | 206; headers: Record<string, string>; body: Readable }

/**
 * Sends a file to be saved, whole or the one requested range (RFC 9110, section 14). Browsers must not open
 * it, because it came from outside.
 */
export async function sendFile(req: Request, file: StoredFile): Promise<FileReply> {
  const { sizeBytes, name } = file
  const headers = {
    'accept-ranges': 'bytes',
    'content-disposition': contentDisposition(name ?? undefined),
    etag: `"${file.sha256}"`,
  }
  const range = wantsRange(req, headers.etag) ? rangeOf(req.get('range')!, sizeBytes) : null
  if (range === 'beyond') {
    req.res!.set('content-range', `bytes */${sizeBytes}`)
    throw new Problem('range_not_satisfiable', `The file has ${sizeBytes} bytes.`)
  }
  if (range === null)
    return {
      status: 200,
      headers: { ...headers, 'content-length': String(sizeBytes) },
      body: await file.read(),
    }
  const { start, end } = range
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

/** Only a GET has ranges, and with `If-Range` only for the file that the caller has begun with. */
function wantsRange(req: Request, etag: string): boolean {
  const known = req.get('if-range')
  return req.method === 'GET' && req.get('range') !== undefined && (known === undefined || known === etag)
}

/** Null for several ranges and for anything invalid: HTTP allows both to be ignored. */
function rangeOf(range: string, sizeBytes: number): { start: number; end: number } | 'beyond' | null {
  const [, first, last, suffix] = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/i.exec(range) ?? []
  if (suffix !== undefined) {
    const start = Math.max(0, sizeBytes - Number(suffix))
    return start < sizeBytes ? { start, end: sizeBytes - 1 } : 'beyond'
  }
  if (first === undefined) return null
  const end = last ? Number(last) : Number.POSITIVE_INFINITY
  if (end < Number(first)) return null
  return Number(first) < sizeBytes ? { start: Number(first), end: Math.min(end, sizeBytes - 1) } : 'beyond'
}
