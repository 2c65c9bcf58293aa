import { type Answer, jsonOf } from '../kit/call.ts'
import { failureOf, PushError } from '../kit/push-error.ts'

/**
 * The failure that an answer of Dataverse means, with its error code and its words, but without the preamble and the stack
 * trace around them. `where` is the line item that it is about.
 */
export function dataverseError(answer: Answer, now: Date, where = ''): PushError {
  const { code, message } = errorIn(answer)
  const reason = `${where}${code === '' ? '' : `${code}: `}${essenceOf(message)}`
  return new PushError(failureOf(answer, now, reason))
}

/** The code and message of an answer; both empty if it has another form. */
export function errorIn(answer: Answer): { code: string; message: string } {
  const { error } = (jsonOf(answer) ?? {}) as { error?: { code?: unknown; message?: unknown } }
  return {
    code: typeof error?.code === 'string' ? error.code : '',
    message: typeof error?.message === 'string' ? error.message : '',
  }
}

/** Errors in a payload begin with a long text that is always the same, and end with a stack trace. */
function essenceOf(message: string): string {
  const [firstLine = ''] = message.trim().split(/\r?\n/)
  return firstLine
    .replace(/^Error identified in Payload .*?InnerException : /, '')
    .replace(/(^| ---> )(?:\w+\.)+\w*Exception: /g, '$1')
}
