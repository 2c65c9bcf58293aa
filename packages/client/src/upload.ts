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

const { process } = globalThis as { process?: typeof globalThis.process }

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
