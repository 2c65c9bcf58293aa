import { builtin } from './platform.ts'

/** A Node stream is an AsyncIterable. */
export type FileContent =
  | Blob
  | ArrayBuffer
  | Uint8Array
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>

/**
 * A stream can be read once, so its upload is not repeated after a failure; give a function that opens it to
 * allow repeats.
 */
export type FileSource = FileContent | (() => FileContent | Promise<FileContent>)

/** What to upload, with a name if it has none of its own. */
export type UploadFile = FileSource | { name: string; content: FileSource }

/** The part after the last slash or backslash. */
export function baseName(path: string) {
  return path.split(/[\\/]/).at(-1) ?? ''
}

/** A file by its path, streamed from there. Needs Node 20.16 or later, Deno or Bun. */
export function fromPath(path: string | URL): { name: string; content: () => Promise<FileContent> } {
  const fs = builtin('node:fs')
  if (!fs) throw new TypeError('fromPath needs Node 20.16 or later, Deno or Bun')
  const name = baseName(String(path))
  return {
    name: path instanceof URL ? decodeURIComponent(name) : name,
    // Opened first: a missing file is an error before anything is sent.
    content: async () => (await fs.promises.open(path)).createReadStream(),
  }
}
