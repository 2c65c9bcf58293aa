import type { ContentType } from '@numora/contract'
import { isEInvoiceXml } from './einvoice-root.ts'
import { isEnvelope } from './signed-envelope.ts'

/** The number of bytes at the start of a file that are enough to detect its type. */
export const contentTypeHeadBytes = 4096

/**
 * Detects a file's type from its first bytes ({@link contentTypeHeadBytes} suffice), never from its name.
 * Null for anything that cannot be read.
 */
export function detectContentType(head: Uint8Array): ContentType | null {
  const start = head.subarray(0, contentTypeHeadBytes)
  return magics.find(({ matches }) => matches(start))?.type ?? null
}

const latin1 = new TextDecoder('latin1')

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return latin1.decode(bytes.subarray(from, to))
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

const heifBrands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']

/** `mif1` alone may also be AVIF, which is listed among the compatible brands. */
function isHeif(head: Uint8Array): boolean {
  if (ascii(head, 4, 8) !== 'ftyp') return false
  const end = Math.min(head.length, uint32BE(head, 0), 256)
  const brands = [ascii(head, 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(head, at, at + 4))
  return heifBrands.includes(brands[0]!) && !brands.includes('avif')
}

const bmpHeaderBytes = [12, 40, 52, 56, 64, 108, 124]

/** Two letters do not prove a BMP: its header's size and the start of its pixels must be valid, too. */
function isBmp(head: Uint8Array): boolean {
  if (ascii(head, 0, 2) !== 'BM' || head.length < 26) return false
  const pixelsAt = uint32LE(head, 10)
  const headerBytes = uint32LE(head, 14)
  return bmpHeaderBytes.includes(headerBytes) && pixelsAt >= 14 + headerBytes && pixelsAt < 1_000_000
}

function uint32BE(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0)) >>>
    0
  )
}

function uint32LE(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at + 3] ?? 0) << 24) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 1] ?? 0) << 8) |
      (bytes[at] ?? 0)) >>>
    0
  )
}

const magics: { type: ContentType; matches: (head: Uint8Array) => boolean }[] = [
  { type: 'image/jpeg', matches: (head) => startsWith(head, [0xff, 0xd8, 0xff]) },
  {
    type: 'image/png',
    matches: (head) => startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  {
    type: 'image/tiff',
    matches: (head) =>
      startsWith(head, [0x49, 0x49, 42, 0]) ||
      startsWith(head, [0x4d, 0x4d, 0, 42]) ||
      startsWith(head, [0x49, 0x49, 43, 0]) ||
      startsWith(head, [0x4d, 0x4d, 0, 43]),
  },
  { type: 'image/heic', matches: isHeif },
  { type: 'image/webp', matches: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP' },
  { type: 'image/gif', matches: (head) => /^GIF8[79]a/.test(ascii(head, 0, 6)) },
  { type: 'image/bmp', matches: isBmp },
  { type: 'application/xml', matches: isEInvoiceXml },
  { type: 'application/pkcs7-mime', matches: isEnvelope },
  // Last, since a PDF may have anything before its header; in a ZIP it would only be an entry.
  {
    type: 'application/pdf',
    matches: (head) =>
      ascii(head, 0, head.length).includes('%PDF-') && !startsWith(head, [0x50, 0x4b, 0x03, 0x04]),
  },
]
