import { type Answer, jsonOf } from './call.ts'
import { PushError } from './push-error.ts'

/**
 * The JSON object of a successful answer. If it is none, for example because the connection broke off inside of it, the
 * request may be repeated; only for requests that are safe to repeat.
 */
export function readableJson<T extends object>(answer: Answer): T {
  const json = jsonOf(answer)
  if (typeof json === 'object' && json !== null) return json as T
  throw unreadable(answer)
}

/** The failure of a request whose answer cannot be read. */
export function unreadable({ status }: Pick<Answer, 'status'>): PushError {
  return new PushError({
    kind: 'temporary',
    code: 'destination_failed',
    message: 'The answer of the destination could not be read.',
    responseStatus: status,
  })
}
