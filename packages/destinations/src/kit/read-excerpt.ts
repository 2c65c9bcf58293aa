import type { GuardedResponse } from './guarded-fetch.ts'

/**
 * The first bytes of a body as storable text; what arrived, if the body breaks off, stalls, or takes longer than
 * `withinMs`.
 */
export async function readExcerpt(
  { body }: GuardedResponse,
  maxBytes: number,
  { withinMs }: { withinMs?: number } = {},
): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  const timer = withinMs === undefined ? undefined : setTimeout(() => body.destroy(), withinMs)
  try {
    for await (const chunk of body) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= maxBytes) break
    }
  } catch {
    // The part that arrived counts, however the connection ended.
  } finally {
    clearTimeout(timer)
  }
  return Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8').replaceAll('\0', '')
}
