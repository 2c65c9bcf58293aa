import { TimeoutError } from './errors.ts'
import type {
  CreateDocument,
  Document,
  DocumentStatus,
  Documents,
  UploadDocument,
} from './generated/types.ts'
import type { RequestOptions } from './options.ts'
import { sleep } from './sleep.ts'

export type WaitOptions = Omit<RequestOptions, 'timeoutMs' | 'idempotencyKey'> & {
  /**
   * A status, several, or a test of the document; if left out, until nothing happens with it without you:
   * it is neither `processing` nor `push_pending`. A document that `failed` ends the wait for a status too.
   */
  until?: DocumentStatus | DocumentStatus[] | ((document: Document) => boolean)
  /** For the whole wait; 300,000 if left out. */
  timeoutMs?: number
}

export interface Waiting {
  /** Waits on the server, without polling it. Throws a TimeoutError if the document does not get there in time. */
  waitFor(id: string, options?: WaitOptions): Promise<Document>

  /** Submits a file (`file` or `file_url`) and waits for it to be read. */
  createAndWait(
    body: CreateDocument | UploadDocument,
    options?: WaitOptions & RequestOptions,
  ): Promise<Document>
}

const maxWaitSeconds = 30
const pauseMs = 2_000

const isMoving = ({ status }: Document) => status === 'processing' || status === 'push_pending'

const testOf = (until: WaitOptions['until']) => {
  if (until === undefined) return (document: Document) => !isMoving(document)
  if (typeof until === 'function') return until
  const statuses = [until, 'failed'].flat()
  return ({ status }: Document) => statuses.includes(status)
}

export const waitingOf = (documents: Documents): Waiting => {
  const waitFor: Waiting['waitFor'] = async (id, { until, timeoutMs = 300_000, ...options } = {}) => {
    const isThere = testOf(until)
    const end = performance.now() + timeoutMs
    for (;;) {
      const leftSeconds = Math.max(0, Math.ceil((end - performance.now()) / 1_000))
      const wait_seconds = Math.min(leftSeconds, maxWaitSeconds)
      const answerMs = (wait_seconds + 30) * 1_000
      const document = await documents.get(id, { wait_seconds }, { ...options, timeoutMs: answerMs })
      if (isThere(document)) return document
      const leftMs = end - performance.now()
      if (leftMs <= 0) throw new TimeoutError(`${id} is still ${document.status} after ${timeoutMs} ms`)
      // The server holds the answer only while the document is moving.
      if (!isMoving(document)) await sleep(Math.min(pauseMs, leftMs), options.signal)
    }
  }

  const createAndWait: Waiting['createAndWait'] = async (body, options = {}) => {
    const { until: _, timeoutMs: __, ...submission } = options
    const { idempotencyKey: ___, ...wait } = options
    const { id } = await ('file' in body
      ? documents.upload(body, submission)
      : documents.create(body, submission))
    return waitFor(id, wait)
  }

  return { waitFor, createAndWait }
}
