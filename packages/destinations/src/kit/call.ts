import type { Reach } from './adapter.ts'
import type { GuardedRequest } from './guarded-fetch.ts'
import { readExcerpt } from './read-excerpt.ts'

/** The answer of a downstream system: headers with lower-case names, and at most 1 MB of its body. */
export type Answer = { status: number; headers: Record<string, string>; text: string }

const timeoutMs = 20_000
/** For a file or many records at once; a job's attempt may take 300 s for all of its requests. */
export const longTimeoutMs = 100_000
const maxAnswerBytes = 1_048_576

/** Sends a request to a downstream system and reads its answer, whatever its status; throws what `fetch` throws. */
export async function call(
  reach: Reach,
  url: string,
  request: Pick<GuardedRequest, 'method' | 'headers' | 'body'> & { timeoutMs?: number },
): Promise<Answer> {
  const response = await reach.fetch(url, { timeoutMs, signal: reach.signal, ...request })
  const { status, headers } = response
  return { status, headers, text: await readExcerpt(response, maxAnswerBytes) }
}

/** The JSON of an answer; undefined if it is none. */
export function jsonOf({ text }: Answer): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function isSuccess({ status }: Pick<Answer, 'status'>): boolean {
  return status >= 200 && status < 300
}

/**
 * Calls with the destination's token. If the system answers 401, it is called once more with a new token.
 */
export async function callWithToken(
  reach: Reach,
  obtain: Parameters<Reach['token']>[0],
  request: (token: Awaited<ReturnType<Reach['token']>>) => Promise<Answer>,
): Promise<Answer> {
  const token = await reach.token(obtain)
  const answer = await request(token)
  if (answer.status !== 401) return answer
  return request(await reach.token(obtain, token.accessToken))
}
