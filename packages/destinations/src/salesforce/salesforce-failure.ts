import { type Answer, jsonOf } from '../kit/call.ts'
import { failureOf, PushError } from '../kit/push-error.ts'

type Entry = {
  errorCode?: unknown
  message?: unknown
  fields?: unknown
  /** Misspelt by Salesforce. */
  duplicateResut?: { duplicateRule?: unknown }
  duplicateResult?: { duplicateRule?: unknown }
}

/** What goes away by itself, whatever the status of the answer. */
const temporary = new Set([
  'REQUEST_LIMIT_EXCEEDED',
  'REQUEST_RUNNING_TOO_LONG',
  'SERVER_UNAVAILABLE',
  'UNABLE_TO_LOCK_ROW',
])

/**
 * The failure that an answer of Salesforce means, with its error code, words and fields. `where` is the line item that it
 * is about; `keyField` is the field of our own key, which only another attempt can have written at the same time.
 */
export function salesforceError(answer: Answer, now: Date, { where = '', keyField = '' } = {}): PushError {
  const entry = firstEntry(answer)
  const code = errorCodeIn(answer)
  const failure = failureOf(answer, now, entry ? `${where}${describe(entry, code)}` : '')
  const isOwnKey = code === 'DUPLICATE_VALUE' && keyField !== '' && String(entry?.message).includes(keyField)
  return temporary.has(code) || isOwnKey
    ? new PushError({ ...failure, kind: 'temporary', code: 'destination_failed' })
    : new PushError(failure)
}

/** The error code of an answer; empty if it has none. */
export function errorCodeIn(answer: Answer): string {
  const code = firstEntry(answer)?.errorCode
  return typeof code === 'string' ? code : ''
}

function describe({ message, fields, duplicateResut, duplicateResult }: Entry, code: string): string {
  const rule = (duplicateResut ?? duplicateResult)?.duplicateRule
  const text = typeof rule === 'string' ? `the duplicate rule "${rule}" does not allow the record` : message
  const named = Array.isArray(fields) ? fields.filter((field) => !String(text).includes(field)) : []
  return `${code}: ${text}${named.length > 0 ? ` (${named.join(', ')})` : ''}`
}

function firstEntry(answer: Answer): Entry | undefined {
  const list = jsonOf(answer)
  return Array.isArray(list) && typeof list[0] === 'object' ? (list[0] as Entry) : undefined
}
