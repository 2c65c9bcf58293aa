import { base64OfEnvelope, isEnvelope } from '@numora/domain'
import { ReadFailure } from './read-failure.ts'

/** A value of ASN.1 in BER or DER: its content is from `start` to `end`, the next value is at `next`. */
type Value = { tag: number; start: number; end: number; next: number }

const constructed = 0x20
const octets = 0x04
const sequence = 0x30
/** A file may be signed several times, each time around the envelope before. */
const mostEnvelopes = 5
const deepest = 30

/**
 * The file in a signed envelope (`.p7m`), or the file itself if it is none. Signatures are not verified: who has
 * signed it, and whether it was changed since, is not looked at.
 */
export function openEnvelope(file: Uint8Array): Uint8Array {
  let bytes = file
  for (let opened = 0; opened < mostEnvelopes && isEnvelope(bytes.subarray(0, 4096)); opened++) {
    const base64 = base64OfEnvelope(bytes)
    const content = contentOf(base64 === null ? bytes : Buffer.from(base64, 'base64'))
    if (content === null)
      throw new ReadFailure('file_unreadable', 'The signed envelope is damaged or has no file in it')
    bytes = content
  }
  return bytes
}

/** `ContentInfo { type, [0] SignedData { version, digests, { type, [0] content }, … } }` of RFC 5652. */
function contentOf(bytes: Uint8Array): Uint8Array | null {
  const outer = valueAt(bytes, 0, bytes.length)
  const wrapped = outer && childrenOf(bytes, outer)[1]
  const signed = wrapped && childrenOf(bytes, wrapped)[0]
  const inner = signed?.tag === sequence ? childrenOf(bytes, signed, 3)[2] : undefined
  const content = inner && childrenOf(bytes, inner)[1]
  const text = content && childrenOf(bytes, content)[0]
  if (!text || (text.tag & ~constructed) !== octets) return null
  const parts = octetsOf(bytes, text)
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}

/** A string of octets may consist of several. */
function octetsOf(bytes: Uint8Array, value: Value, depth = 0): Uint8Array[] {
  if (!(value.tag & constructed)) return [bytes.subarray(value.start, value.end)]
  return depth > deepest ? [] : childrenOf(bytes, value).flatMap((part) => octetsOf(bytes, part, depth + 1))
}

/** The first values within a constructed one; those before damage. */
function childrenOf(bytes: Uint8Array, parent: Value, most = Infinity): Value[] {
  const children: Value[] = []
  for (let at = parent.start; at < parent.end && children.length < most; ) {
    const child = parent.tag & constructed ? valueAt(bytes, at, parent.end) : null
    if (!child) break
    children.push(child)
    at = child.next
  }
  return children
}

/** Null for what is beyond the limit, has a tag of several bytes, or is nested too deep. */
function valueAt(bytes: Uint8Array, at: number, limit: number, depth = 0): Value | null {
  const tag = bytes[at]
  const first = bytes[at + 1]
  if (tag === undefined || first === undefined || at + 2 > limit || (tag & 0x1f) === 0x1f) return null
  if (first === 0x80) return indefiniteAt(bytes, tag, at + 2, limit, depth)
  const lengthBytes = first < 0x80 ? 0 : first - 0x80
  if (lengthBytes > 4) return null
  let length = lengthBytes === 0 ? first : 0
  for (let index = 0; index < lengthBytes; index++) length = length * 256 + (bytes[at + 2 + index] ?? 0)
  const start = at + 2 + lengthBytes
  const end = start + length
  return end <= limit ? { tag, start, end, next: end } : null
}

/** A value without length ends with two zero bytes behind the last value in it. */
function indefiniteAt(
  bytes: Uint8Array,
  tag: number,
  start: number,
  limit: number,
  depth: number,
): Value | null {
  if (!(tag & constructed) || depth > deepest) return null
  for (let at = start; at + 2 <= limit; ) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return { tag, start, end: at, next: at + 2 }
    const child = valueAt(bytes, at, limit, depth + 1)
    if (!child) return null
    at = child.next
  }
  return null
}
