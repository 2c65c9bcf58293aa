import type { Body, Request } from './send.ts'
import type { FileContent, FileSource, UploadFile } from './upload.ts'

// Node, Deno and Bun send a body as it is produced; browsers don't over HTTP/1.1.
const canStream = typeof globalThis.process?.versions?.node === 'string'

/** The form of an upload: text parts, objects as JSON, and the file last, so that the rest is known before it. */
export const formOf = ({ file, ...fields }: { file: UploadFile }): Pick<Request, 'body' | 'isReplayable'> => {
  const { name, content } = named(file)
  const texts = Object.entries<unknown>(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]): [string, string] => [key, typeof value === 'string' ? value : JSON.stringify(value)])
  return {
    isReplayable: typeof content === 'function' || isWhole(content),
    body: async () => {
      const data = typeof content === 'function' ? await content() : content
      if (isWhole(data))
        return form(texts, name, data instanceof Blob ? data : new Blob([data as Uint8Array<ArrayBuffer>]))
      const chunks = readable(data)
      if (canStream) return streamedForm(texts, name, chunks)
      return form(texts, name, await new Response(chunks).blob())
    },
  }
}

const isWhole = (content: FileContent): content is Blob | ArrayBuffer | Uint8Array =>
  content instanceof Blob || content instanceof ArrayBuffer || content instanceof Uint8Array

const named = (file: UploadFile): { name: string; content: FileSource } => {
  if (typeof file === 'function') return { name: 'document', content: file }
  if (file === null || typeof file !== 'object')
    throw new TypeError('file must be a Blob, bytes or a stream; for a path, use fromPath(path)')
  if ('content' in file) return file
  return { name: file instanceof File ? file.name : 'document', content: file }
}

const readable = (content: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>) => {
  if (content instanceof ReadableStream) return content
  const chunks = content[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await chunks.return?.()
    },
  })
}

const form = (texts: [string, string][], name: string, file: Blob): Body => {
  const content = new FormData()
  for (const [key, value] of texts) content.append(key, value)
  content.append('file', file, name)
  return { content }
}

/** A form as a stream, which FormData cannot be. */
const streamedForm = (texts: [string, string][], name: string, file: ReadableStream<Uint8Array>): Body => {
  const boundary = `numora-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`
  const escaped = name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22')
  const part = (disposition: string, rest: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n${rest}`
  const head =
    texts.map(([key, value]) => part(`name="${key}"`, `\r\n${value}\r\n`)).join('') +
    part(`name="file"; filename="${escaped}"`, 'content-type: application/octet-stream\r\n\r\n')
  const encoder = new TextEncoder()
  const content = file.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      start: (controller) => controller.enqueue(encoder.encode(head)),
      flush: (controller) => controller.enqueue(encoder.encode(`\r\n--${boundary}--\r\n`)),
    }),
  )
  return { content, contentType: `multipart/form-data; boundary=${boundary}` }
}
