import type { Body } from './body.ts'
import { versions } from './platform.ts'
import type { Request } from './request.ts'
import { streamOf } from './stream.ts'
import { baseName, type FileContent, type FileSource, type UploadFile } from './upload.ts'

// Node, Deno and Bun send a body while it is produced; browsers do not over HTTP/1.1.
const canStream = versions.node !== undefined

/**
 * The form of an upload: text parts, objects as JSON, and the file last, so that the other parts are known
 * before it.
 */
export function formOf({ file, ...fields }: { file: UploadFile }): Pick<Request, 'body' | 'isReplayable'> {
  const { name, content } = named(file)
  const texts = Object.entries<unknown>(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]): [string, string] => [key, typeof value === 'string' ? value : JSON.stringify(value)])
  return {
    isReplayable: typeof content === 'function' || isWhole(content),
    body: async () => {
      const data = typeof content === 'function' ? await content() : content
      const fileName = name ?? nameOf(data)
      if (isWhole(data))
        return form(
          texts,
          fileName,
          data instanceof Blob ? data : new Blob([data as Uint8Array<ArrayBuffer>]),
        )
      if (canStream) return streamedForm(texts, fileName, data)
      return form(texts, fileName, await new Response(streamOf(data).content).blob())
    },
  }
}

function isWhole(content: FileContent): content is Blob | ArrayBuffer | Uint8Array {
  return content instanceof Blob || content instanceof ArrayBuffer || content instanceof Uint8Array
}

function named(file: UploadFile): { name?: string; content: FileSource } {
  if (typeof file === 'function') return { content: file }
  if (file === null || typeof file !== 'object')
    throw new TypeError('file must be a Blob, bytes or a stream; for a path, use fromPath(path)')
  return 'content' in file ? file : { content: file }
}

/** Files have a name; Node's streams and Bun's files have a path. */
function nameOf(content: FileContent) {
  const { name, path } = content as { name?: unknown; path?: unknown }
  const [text] = [name, path].filter((text) => typeof text === 'string')
  return (text && baseName(text)) || 'document'
}

function form(texts: [string, string][], name: string, file: Blob): Body {
  const content = new FormData()
  for (const [key, value] of texts) content.append(key, value)
  content.append('file', file, name)
  return { content }
}

/** A form as a stream, which FormData does not support. */
function streamedForm(texts: [string, string][], name: string, file: Parameters<typeof streamOf>[0]): Body {
  const boundary = `numora-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`
  const escaped = name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22')
  const part = (disposition: string, rest: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n${rest}`
  const head =
    texts.map(([key, value]) => part(`name="${key}"`, `\r\n${value}\r\n`)).join('') +
    part(`name="file"; filename="${escaped}"`, 'content-type: application/octet-stream\r\n\r\n')
  return {
    ...streamOf(file, head, `\r\n--${boundary}--\r\n`),
    contentType: `multipart/form-data; boundary=${boundary}`,
  }
}
