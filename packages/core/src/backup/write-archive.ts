import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { PassThrough, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip, createZstdCompress } from 'node:zlib'
import { pack } from 'tar-stream'
import type { BackupManifest } from './backup-format.ts'

export type ArchiveWriter = {
  /** Resolves once there is room for more. */
  add(name: string, content: Buffer | string): Promise<void>
  /** Adds what is still to be listed and `end.json`; resolves once all is on disk. */
  finish(end: object): Promise<void>
  /** Ends it half-way; what was written stays. */
  abort(): Promise<void>
}

const entriesPerManifest = 500

/** Writes a tar file, compressed as its name says (`.gz`, `.zst`); manifests with hashes are put between the entries. */
export function writeArchive(path: string, nameOfResult: string): ArchiveWriter {
  const tar = pack()
  const aborter = new AbortController()
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
  const written = pipeline(tar, compressorOf(nameOfResult), file, { signal: aborter.signal })
  // Heard where it is awaited; until then it is not unhandled.
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
      // Never ends before the entries do, unless it breaks.
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
