import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { PassThrough, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip, createZstdCompress } from 'node:zlib'
import { pack } from 'tar-stream'
import type { BackupManifest } from './backup-format.ts'

export type ArchiveWriter = {
  /** Adds an entry; resolves once more can be written. */
  add(name: string, content: Buffer | string): Promise<void>
  /** Adds the last manifest and `end.json`; resolves once everything is on disk. */
  finish(end: object): Promise<void>
  /** Stops without completing the file; what was written stays on disk. */
  abort(): Promise<void>
}

const entriesPerManifest = 500

/** Writes a tar file, compressed according to its name (`.gz`, `.zst`), with manifests of hashes between the entries. */
export function writeArchive(path: string, nameOfResult: string): ArchiveWriter {
  const tar = pack()
  const aborter = new AbortController()
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
  const written = pipeline(tar, compressorOf(nameOfResult), file, { signal: aborter.signal })
  // The error is handled where the promise is awaited; this prevents an unhandled rejection before that.
  written.catch(() => {})
  let listed: BackupManifest = []
  let manifests = 0

  const put = (name: string, content: Buffer) =>
    Promise.race([
      new Promise<void>((resolve, reject) => {
        tar.entry({ name, size: content.length, mode: 0o600 }, content, (error) =>
          error ? reject(error) : resolve(),
        )
      }),
      // Ends before the entries do only if it fails.
      written,
    ])
  const putManifest = async () => {
    const content = Buffer.from(JSON.stringify(listed))
    listed = []
    manifests += 1
    await put(`manifest/${String(manifests).padStart(6, '0')}.json`, content)
  }
  return {
    async add(name, content) {
      const bytes = Buffer.from(content)
      await put(name, bytes)
      listed.push({ name, sha256: createHash('sha256').update(bytes).digest('hex') })
      if (listed.length >= entriesPerManifest) await putManifest()
    },
    async finish(end) {
      await putManifest()
      await put('end.json', Buffer.from(JSON.stringify({ ...end, manifests })))
      tar.finalize()
      await written
    },
    async abort() {
      aborter.abort()
      await written.catch(() => {})
    },
  }
}

function compressorOf(name: string): Transform {
  if (name.endsWith('.gz') || name.endsWith('.tgz')) return createGzip()
  if (name.endsWith('.zst')) return createZstdCompress()
  return new PassThrough()
}
