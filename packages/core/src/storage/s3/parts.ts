const firstBytes = 65_536

/**
 * Splits a stream into parts of `size` bytes, of which the last one may be shorter; an empty stream is one empty part.
 * A part is valid until the next one is requested, since all share one buffer, which grows up to `size`.
 */
export async function* partsOf(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let part = Buffer.allocUnsafe(Math.min(firstBytes, size))
  let used = 0
  let isFirst = true
  for await (const chunk of source) {
    let rest = chunk
    while (rest.length > 0) {
      if (used === part.length) part = grown(part, size)
      const taken = rest.subarray(0, part.length - used)
      part.set(taken, used)
      used += taken.length
      rest = rest.subarray(taken.length)
      if (used < size) continue
      yield part
      used = 0
      isFirst = false
    }
  }
  if (used > 0 || isFirst) yield part.subarray(0, used)
}

function grown(part: Buffer, size: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafe(Math.min(2 * part.length, size))
  part.copy(larger)
  return larger
}
