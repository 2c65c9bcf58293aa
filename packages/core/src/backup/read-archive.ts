import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { PassThrough, type Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { extract } from 'tar-stream'
import { BackupEnd, BackupHeader, BackupManifest } from './backup-format.ts'
import { BackupRefused } from './backup-refused.ts'

export type ArchiveEntry = { name: string; content: Buffer }

/**
 * The entries of a backup in their order, each complete in memory: none is larger than a document's file may be. An entry
 * is verified only when the manifest after it is read; {@link checkArchive} reads the whole backup first.
 */
export async function* readArchive(path: string): AsyncGenerator<ArchiveEntry> {
  const tar = extract()
  const read = pipeline(createReadStream(path), await decompressorOf(path), tar)
  read.catch((error) => tar.destroy(error as Error))
  try {
    for await (const entry of tar) yield { name: entry.header.name, content: await buffer(entry) }
    await read
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).syscall) throw cause
    throw new BackupRefused(`${path} is damaged, or no backup: ${(cause as Error).message}`, undefined, {
      cause,
    })
  } finally {
    tar.destroy()
    await read.catch(() => {})
  }
}

/** Reads a backup to its end and compares every entry with its hash. Throws {@link BackupRefused} if one differs. */
export async function checkArchive(path: string): Promise<{ header: BackupHeader; end: BackupEnd }> {
  const damaged = (what: string) => new BackupRefused(`${path} is damaged: ${what}`)
  const parse = <T>(schema: { parse(json: unknown): T }, content: Buffer, name: string): T => {
    try {
      return schema.parse(JSON.parse(content.toString()))
    } catch {
      throw damaged(`${name} cannot be read`)
    }
  }
  let header: BackupHeader | undefined
  let end: BackupEnd | undefined
  let unlisted: BackupManifest = []
  let manifests = 0
  for await (const { name, content } of readArchive(path)) {
    if (end) throw damaged('something comes behind its end')
    if (!header && name !== 'header.json') throw new BackupRefused(`${path} is no backup of Numora`)
    header ??= parse(BackupHeader, content, name)
    if (name === 'end.json') end = parse(BackupEnd, content, name)
    else if (name.startsWith('manifest/')) {
      const fault = findFault(unlisted, parse(BackupManifest, content, name))
      if (fault) throw damaged(fault)
      unlisted = []
      manifests += 1
    } else unlisted.push({ name, sha256: createHash('sha256').update(content).digest('hex') })
  }
  if (!header) throw new BackupRefused(`${path} is no backup of Numora`)
  if (!end || unlisted.length > 0 || end.manifests !== manifests) throw damaged('it is cut short')
  return { header, end }
}

function findFault(found: BackupManifest, listed: BackupManifest): string | undefined {
  const changed = found.find(
    ({ name, sha256 }, at) => listed[at]?.name !== name || listed[at].sha256 !== sha256,
  )
  if (changed) return `${changed.name} is not what was written`
  return listed.length === found.length ? undefined : `${listed[found.length]!.name} is missing`
}

async function decompressorOf(path: string): Promise<Transform> {
  const file = await open(path)
  const { buffer: head } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close())
  if (head.readUInt16BE() === 0x1f8b) return createGunzip()
  if (head.readUInt32LE() === 0xfd2fb528) return createZstdDecompress()
  return new PassThrough()
}
