import { ApiError, ConnectionError, type Document, TimeoutError } from '@numora/client'
import { useSyncExternalStore } from 'react'
import { clientFor } from '../api/numora.tsx'
import { hasSessionEnded, setSessionEnded, subscribeSession } from '../session/session-state.ts'
import { uploadFetch } from './upload-fetch.ts'
import { createUploadList, type Upload } from './upload-list.ts'

export type DocumentUpload = Upload<Document>

const numora = clientFor()
const pauseMs = 1_500
const retryLostMs = 15_000

/** The uploads of this page. They go on while people look at other pages of the app. */
export const uploads = createUploadList<Document>({
  async send({ file, schema, key }, onSent, signal) {
    // Read before it is sent: a file that is gone from the disk is an error of its own, not of the connection.
    await file.slice(0, 1).arrayBuffer()
    const client = clientFor(undefined, uploadFetch(onSent))
    const input = { file, schema } as Parameters<typeof client.documents.upload>[0]
    return (await client.documents.upload(input, { signal, idempotencyKey: key }).catch(noticeEnd)).id
  },
  async look(id) {
    const document = await numora.documents.get(id).catch(noticeEnd)
    return document.status === 'processing' ? undefined : document
  },
  isPassing: (error) =>
    isLost(error) || isSignedOut(error) || (error instanceof ApiError && error.status >= 500),
  newKey: () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-'),
  pause: () => new Promise((resolve) => setTimeout(resolve, pauseMs)),
})

/** Whether the answer to an upload is not known, because the connection was lost. */
export function isLost(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof TimeoutError
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401
}

function noticeEnd(error: unknown): never {
  if (isSignedOut(error)) setSessionEnded(true)
  throw error
}

export function useUploads(): readonly DocumentUpload[] {
  return useSyncExternalStore(uploads.subscribe, uploads.all)
}

/** Whether something would be lost by closing the page: what was not sent yet is only here. */
function isAtRisk({ state }: DocumentUpload): boolean {
  return state === 'waiting' || state === 'sending'
}

function retryLost(): void {
  uploads.retry(({ error }) => isLost(error))
}

window.addEventListener('online', retryLost)
// A server that restarts is nothing that the browser notices.
setInterval(retryLost, retryLostMs)
subscribeSession(() => {
  if (!hasSessionEnded()) uploads.retry(({ error }) => isSignedOut(error))
})
window.addEventListener('beforeunload', (event) => {
  if (uploads.all().some(isAtRisk)) event.preventDefault()
})
