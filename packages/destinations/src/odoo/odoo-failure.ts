import { type Answer, jsonOf } from '../kit/call.ts'
import { failureOf, PushError, type PushFailure } from '../kit/push-error.ts'

/** A Python exception as Odoo writes it. `debug` is a traceback and is never shown. */
type Raised = { name?: unknown; message?: unknown; debug?: unknown }

/** An exception that a method of Odoo raised. */
export class OdooRaised extends PushError {
  /** Its name without the module. */
  readonly exception: string

  constructor(failure: PushFailure, exception: string) {
    super(failure)
    this.exception = exception
  }
}

const passing =
  /Serialization|LockNotAvailable|Deadlock|TransactionRollback|OperationalError|PoolError|Timeout/
const passingText = /could not serialize access|deadlock detected|could not obtain lock|concurrent update/i
const noDatabase = /database .* does not exist/i
const noAccess = /AccessDenied|Unauthorized/

/** The failure that an answer with a status other than 2xx means: of the JSON-2 API, or of a proxy in front of Odoo. */
export function odooError(answer: Answer, now: Date, where = ''): PushError {
  const body = jsonOf(answer)
  if (typeof body !== 'object' || body === null) return new PushError(failureOf(answer, now))
  return raisedError(body, answer, now, where)
}

/** The failure that a JSON-RPC error means; its answer has the status 200. */
export function rpcError(error: unknown, answer: Answer, now: Date, where = ''): PushError {
  const { data, message } = (error ?? {}) as { data?: Raised; message?: unknown }
  return raisedError({ message, ...data }, answer, now, where)
}

/** The failure that a message of an import means, which was rolled back. */
export function importError(message: string, now: Date, where = ''): PushError {
  const failure = failureOf({ status: 200, headers: {}, text: '' }, now, `${where}${message}`)
  return new PushError(
    passingText.test(message) ? { ...failure, kind: 'temporary', code: 'destination_failed' } : failure,
  )
}

function raisedError({ name, message }: Raised, answer: Answer, now: Date, where: string): PushError {
  const exception = typeof name === 'string' ? name.split('.').at(-1)! : 'error'
  const text = typeof message === 'string' ? message : ''
  const failure = failureOf(answer, now, `${where}${exception}: ${text}`)
  return new OdooRaised({ ...failure, ...verdictOf(String(name), text, answer.status) }, exception)
}

/** What an exception means. Where its name says nothing, the status does; that of JSON-RPC is always 200. */
function verdictOf(name: string, text: string, status: number): Partial<PushFailure> {
  if (noDatabase.test(text)) return { kind: 'refused', code: 'database_missing' }
  if (passing.test(name) || passingText.test(text)) return { kind: 'temporary', code: 'destination_failed' }
  if (noAccess.test(name)) return { kind: 'refused', code: 'credentials_refused' }
  if (/^odoo\.exceptions\.|^builtins\./.test(name)) return { kind: 'refused', code: 'destination_refused' }
  return status === 200 ? { kind: 'temporary', code: 'destination_failed' } : {}
}
