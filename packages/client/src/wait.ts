import { TimeoutError } from './errors.ts'
import type {
  CreateDocument,
  Document,
  DocumentStatus,
  Documents,
  ReadSchema,
  SubmittableSchema,
  UploadDocument,
} from './generated/types.ts'
import type { RequestOptions } from './options.ts'
import { isAway } from './retry-delay.ts'
import type { SendOptions } from './send.ts'
import { sleep } from './sleep.ts'

export type WaitOptions<S extends SubmittableSchema = SubmittableSchema> = Omit<
  RequestOptions,
  'timeoutMs' | 'maxRetries' | 'idempotencyKey'
> & {
  /**
   * A status, several, or a condition on the document; by default, until nothing more happens without you: it
   * is neither `processing` nor `push_pending`. A document that `failed` also ends the wait for a status.
   */
  until?: DocumentStatus | DocumentStatus[] | ((document: Document<S>) => boolean)
  /** For the whole wait; 300,000 by default. During it, an unavailable server is asked again and again. */
  timeoutMs?: number
  /** Ends the wait after this number of failures in a row instead. */
  maxRetries?: number
}

export interface Waiting {
  /**
   * Waits on the server, without polling it, also through its restarts. The schema can be given if it is
   * known: `waitFor<'invoice_v2'>(id)`. @throws {TimeoutError} if the document does not reach the status in
   * time @throws {NotFoundError} if there is no such document, or it is deleted
   */
  waitFor<S extends SubmittableSchema = SubmittableSchema>(
    id: string,
    options?: WaitOptions<S>,
  ): Promise<Document<S>>

  /** Submits a file (`file` or `file_url`) and waits for it to be read. `timeoutMs` is for each of the two. */
  createAndWait<S extends SubmittableSchema>(
    body: CreateDocument<S> | UploadDocument<S>,
    options?: WaitOptions<ReadSchema<S>> & Pick<RequestOptions, 'idempotencyKey'>,
  ): Promise<Document<ReadSchema<S>>>
}

const defaultTimeoutMs = 300_000
const maxWaitSeconds = 30
/** An answer that took this long was held by the server. */
const heldMs = 1_000
const minPauseMs = 250
const maxPauseMs = 2_000

function isMoving({ status }: Document) {
  return status === 'processing' || status === 'push_pending'
}

function testOf<S extends SubmittableSchema>(until: WaitOptions<S>['until']) {
  if (until === undefined) return (document: Document<S>) => !isMoving(document)
  if (typeof until === 'function') return until
  const statuses = [until, 'failed'].flat()
  return ({ status }: Document<S>) => statuses.includes(status)
}

export function waitingOf(documents: Documents): Waiting {
  const waitFor: Waiting['waitFor'] = async <S extends SubmittableSchema>(
    id: string,
    { until, timeoutMs = defaultTimeoutMs, ...options }: WaitOptions<S> = {},
  ) => {
    const isThere = testOf(until)
    const endMs = performance.now() + timeoutMs
    const leftMs = () => endMs - performance.now()

    const ask = async () => {
      const wait_seconds = Math.min(Math.max(0, Math.floor(leftMs() / 1_000)), maxWaitSeconds)
      const answerMs = Math.min((wait_seconds + 30) * 1_000, Math.max(leftMs(), heldMs))
      const send: SendOptions = { ...options, timeoutMs: answerMs, retryUntilMs: endMs }
      try {
        return (await documents.get(id, { wait_seconds }, send)) as Document<S>
      } catch (error) {
        if (leftMs() > 0 || options.maxRetries !== undefined || !isAway(error)) throw error
        throw new TimeoutError(`${id} could not be asked for after ${timeoutMs} ms`, { cause: error })
      }
    }

    for (let pauseMs = minPauseMs; ; ) {
      const askedMs = performance.now()
      const document = await ask()
      if (isThere(document)) return document
      if (leftMs() <= 0) throw new TimeoutError(`${id} is still ${document.status} after ${timeoutMs} ms`)
      // The server holds its answer while the document is moving, unless something between does not allow it.
      const isHeld = isMoving(document) && performance.now() - askedMs >= heldMs
      if (isHeld) pauseMs = minPauseMs
      else await sleep(Math.min(pauseMs, leftMs()), options.signal)
      if (!isHeld) pauseMs = Math.min(pauseMs * 2, maxPauseMs)
    }
  }

  const createAndWait: Waiting['createAndWait'] = async (body, options = {}) => {
    const { idempotencyKey, ...wait } = options
    const { until: _, timeoutMs = defaultTimeoutMs, ...common } = wait
    const submission: SendOptions = {
      ...common,
      ...(idempotencyKey && { idempotencyKey }),
      retryUntilMs: performance.now() + timeoutMs,
    }
    const { id } = await ('file' in body
      ? documents.upload(body, submission)
      : documents.create(body, submission))
    return waitFor(id, wait)
  }

  return { waitFor, createAndWait }
}
