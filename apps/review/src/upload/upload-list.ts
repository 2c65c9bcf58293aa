/** Where an upload is. `reading`: the file has arrived and is being read. */
export type UploadState = 'waiting' | 'sending' | 'reading' | 'done' | 'failed' | 'cancelled'

export type Upload<D> = {
  /** Also the idempotency key of the request: the API takes a file with the same key once. */
  key: string
  file: File
  schema: string
  state: UploadState
  /** How much of it was sent, from 0 to 1. */
  sentShare: number
  documentId?: string
  document?: D
  error?: unknown
}

type Work<D> = {
  /** Sends the file; returns the id of its document. After a failure it is repeated with the same key. */
  send: (upload: Upload<D>, onSent: (share: number) => void, signal: AbortSignal) => Promise<string>
  /** The document once it is read; undefined until then. */
  look: (documentId: string) => Promise<D | undefined>
  /** Whether looking can help later, such as after a lost connection. */
  isPassing: (error: unknown) => boolean
  newKey: () => string
  pause: () => Promise<void>
}

/** A browser has six connections to a host, and the rest of the page needs some. */
const sendsAtATime = 3
const looksARound = 6

/** The files that were chosen for upload on this page, and how far each is. Only a few are sent at a time. */
export function createUploadList<D>({ send, look, isPassing, newKey, pause }: Work<D>) {
  let uploads: readonly Upload<D>[] = []
  let isLooking = false
  const listeners = new Set<() => void>()
  const stops = new Map<string, AbortController>()

  const set = (after: readonly Upload<D>[]) => {
    uploads = after
    for (const listener of listeners) listener()
  }
  const change = (key: string, part: Partial<Upload<D>>) =>
    set(uploads.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)))
  const inState = (state: UploadState) => uploads.filter((upload) => upload.state === state)

  function goOn() {
    const free = sendsAtATime - inState('sending').length
    for (const upload of inState('waiting').slice(0, Math.max(0, free))) void sendOne(upload)
    if (!isLooking && inState('reading').length > 0) void lookAround()
  }

  async function sendOne(upload: Upload<D>) {
    const { key } = upload
    const stop = new AbortController()
    stops.set(key, stop)
    change(key, { state: 'sending', sentShare: 0, error: undefined })
    try {
      const documentId = await send(upload, (sentShare) => change(key, { sentShare }), stop.signal)
      change(key, { state: 'reading', sentShare: 1, documentId })
    } catch (error) {
      change(key, stop.signal.aborted ? { state: 'cancelled' } : { state: 'failed', error })
    }
    stops.delete(key)
    goOn()
  }

  /** Documents are read about in the order in which they arrived, so it is enough to look at the first ones. */
  async function lookAround() {
    isLooking = true
    for (let reading = inState('reading'); reading.length > 0; reading = inState('reading')) {
      for (const { key, documentId } of reading.slice(0, looksARound)) {
        try {
          const document = await look(documentId!)
          if (document) change(key, { state: 'done', document })
        } catch (error) {
          if (!isPassing(error)) change(key, { state: 'failed', error })
        }
      }
      await pause()
    }
    isLooking = false
  }

  function add(files: readonly File[], schema: string) {
    const added = files.map(
      (file): Upload<D> => ({ key: newKey(), file, schema, state: 'waiting', sentShare: 0 }),
    )
    set([...uploads, ...added])
    goOn()
  }

  /** Tries again what failed for these reasons; what has a document by now is only looked at. */
  function retry(isMeant: (upload: Upload<D>) => boolean) {
    const isStopped = ({ state }: Upload<D>) => state === 'failed' || state === 'cancelled'
    set(
      uploads.map((upload) =>
        isStopped(upload) && isMeant(upload)
          ? { ...upload, state: upload.documentId ? 'reading' : 'waiting', error: undefined }
          : upload,
      ),
    )
    goOn()
  }

  function cancel(key: string) {
    stops.get(key)?.abort()
    if (uploads.some((upload) => upload.key === key && upload.state === 'waiting'))
      change(key, { state: 'cancelled' })
  }

  function remove(key: string) {
    cancel(key)
    set(uploads.filter((upload) => upload.key !== key))
  }

  /** Takes out what needs no attention any more. */
  function clear() {
    set(uploads.filter(({ state }) => state === 'waiting' || state === 'sending' || state === 'reading'))
  }

  return {
    all: () => uploads,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    add,
    retry,
    cancel,
    remove,
    clear,
  }
}
