import type { Body, Request } from './send.ts'

/** A Node stream is an AsyncIterable. */
export type FileContent =
  | Blob
  | ArrayBuffer
  | Uint8Array
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>

/** A stream is read once, so its upload is not repeated after a failure; give a function that opens it to have that. */
export type FileSource = FileContent | (() => FileContent | Promise<FileContent>)

/** What to upload, with a name where it has none of its own. */
export type UploadFile = FileSource | { name: string; content: FileSource }

// Node, Deno and Bun send a body as it is produced; browsers don't over HTTP/1.1.
const { process } = globalThis as { process?: typeof globalThis.process }
const canStream = typeof process?.versions?.node === 'string'

/** A file by its path, streamed from there. In Node 20.16 or later, Deno or Bun. */
export const fromPath = (path: string | URL): { name: string; content: () => Promise<FileContent> } => {
  // Not an import, so that bundlers for browsers have nothing to resolve.
  const fs = process?.getBuiltinModule?.('node:fs')
  if (!fs) throw new TypeError('fromPath needs Node 20.16 or later, Deno or Bun')
  const name = String(path).split(/[\\/]/).at(-1) ?? ''
  return {
    name: path instanceof URL ? decodeURIComponent(name) : name,
    content: async () => (await fs.promises.open(path)).createReadStream(),
  }
}

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
  const boundary = `numora-${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(36)).join('')}`
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
