import type { Body } from './body.ts'

type Chunks = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>
type StreamedBody = Body & { content: ReadableStream<Uint8Array> }

const encoder = new TextEncoder()

/** A body that is read while it is sent, with text before and after. */
export function streamOf(chunks: Chunks, head = '', tail = ''): StreamedBody {
  const source = open(chunks)
  let failure: { error: unknown } | undefined
  let isClosed = false
  // Fetch does not always cancel its stream, for example if it cannot connect.
  const close = () => {
    isClosed = true
    source.close().catch(() => {})
  }
  const content = new ReadableStream<Uint8Array>({
    start: (controller) => {
      if (head) controller.enqueue(encoder.encode(head))
    },
    pull: async (controller) => {
      try {
        const { done, value } = await source.next()
        if (!done) return controller.enqueue(value)
      } catch (error) {
        // A stream that was closed during a read fails with an error that is not reported.
        if (!isClosed) failure = { error }
        throw error
      }
      if (tail) controller.enqueue(encoder.encode(tail))
      controller.close()
    },
    cancel: close,
  })
  return { content, close, failure: () => failure }
}

type Source = { next: () => Promise<IteratorResult<Uint8Array, unknown>>; close: () => Promise<unknown> }

function open(chunks: Chunks): Source {
  if (chunks instanceof ReadableStream) {
    const reader = chunks.getReader()
    return {
      next: async () => (await reader.read()) as IteratorResult<Uint8Array, unknown>,
      close: () => reader.cancel(),
    }
  }
  const iterator = chunks[Symbol.asyncIterator]()
  return {
    next: () => iterator.next(),
    close: async () => {
      // The iterator of an unread Node stream does not close it.
      const { destroy } = chunks as { destroy?: () => void }
      if (destroy) destroy.call(chunks)
      else await iterator.return?.()
    },
  }
}
