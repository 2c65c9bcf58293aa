import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { parseDropUrl } from '@numora/contract'
import { defineAdapter, type Pushed, type PushRequest, type Reach, type Target } from '../kit/adapter.ts'
import { withoutDoubt } from '../kit/without-doubt.ts'
import { bucketUrl } from './bucket-url.ts'
import type { Drop, OpenDrop } from './drop.ts'
import { fileOf, formats } from './file-of.ts'
import { isNamedIn, outsideOfDropDirs, withFolder } from './folder-drop.ts'

type FileDrop = Target<'file_drop'>

/**
 * Writes a file for each delivery. Its name is derived from the delivery, so that a repeated attempt writes the same file.
 * An update writes another one, since programs that watch a folder take each file once.
 */
export const fileDropAdapter = defineAdapter<'file_drop'>({
  provider: 'file_drop',
  can: { idempotencyKey: true, lookup: true, update: true },

  validate(fetch, { url }, dropDirs) {
    const place = parseDropUrl(url)
    if (place.kind === 'folder' && !isNamedIn(url, dropDirs)) throw outsideOfDropDirs()
    if (place.kind === 's3') fetch.assertAllowed(bucketUrl(place).href, 'invalid_url', 'config.url')
    if (place.kind !== 'sftp') return
    const host = place.host.includes(':') ? `[${place.host}]` : place.host
    fetch.assertAllowed(`https://${host}:${place.port}/`, 'invalid_url', 'config.url')
  },

  credentialsGoTo({ url }) {
    const place = parseDropUrl(url)
    // Only a password is sent; S3 and keys sign.
    return place.kind === 'sftp' ? `${place.host}:${place.port}` : undefined
  },

  prepare: (credentials) => ({ credentials: credentials ?? {} }),

  find: (reach, target, request) =>
    withoutDoubt(
      openDrop(reach, target, async (drop) =>
        (await drop.has(nameOf(target, request))) ? written(request, null) : undefined,
      ),
    ),

  async create(reach, target, request) {
    const bytes = await fileOf(target, request, reach)
    return openDrop(reach, target, async (drop) => {
      if (target.config.with_file) await withoutDoubt(putOriginal(drop, request))
      const { contentType } = formats[target.config.format]
      return written(request, await drop.put(nameOf(target, request), bytes, contentType))
    })
  },

  test: (reach, target) =>
    openDrop(reach, target, async (drop) => ({
      recordId: null,
      url: null,
      responseStatus: await drop.check(),
    })),
})

/** The libraries of a protocol are loaded only where it is used. */
const openers: Record<ReturnType<typeof parseDropUrl>['kind'], () => Promise<OpenDrop>> = {
  folder: async () => withFolder,
  s3: async () => (await import('./s3-drop.ts')).withBucket,
  sftp: async () => (await import('./sftp-drop.ts')).withSftpFolder,
}

async function openDrop<T>(reach: Reach, target: FileDrop, work: (drop: Drop) => Promise<T>): Promise<T> {
  const open = await openers[parseDropUrl(target.config.url).kind]()
  return open(reach, target, work)
}

/** The files of all revisions begin with the id of the document, which is the record. */
function written({ document }: PushRequest, responseStatus: number | null): Pushed {
  return { recordId: document.id, url: null, responseStatus }
}

/**
 * `<document>_r<revision>_<delivery>`: the same for each attempt of one delivery, and another one for each other delivery.
 */
function stemOf({ document, revision, key }: PushRequest): string {
  const delivery = createHash('sha256').update(key).digest('hex').slice(0, 12)
  return `${document.id}_r${revision}_${delivery}`
}

/** DATEV programs take only files whose name begins with EXTF. */
function nameOf({ config: { format } }: FileDrop, request: PushRequest): string {
  return `${format === 'datev' ? 'EXTF_' : ''}${stemOf(request)}.${formats[format].extension}`
}

/** Written before the data, so that whoever takes the data finds it. */
async function putOriginal(drop: Drop, request: PushRequest): Promise<void> {
  const file = await request.document.openFile()
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(file.name ?? '')?.[1] ?? 'bin'
  const name = `${stemOf(request)}_original.${extension.toLowerCase()}`
  await drop.put(name, await buffer(await file.read()), file.contentType)
}
