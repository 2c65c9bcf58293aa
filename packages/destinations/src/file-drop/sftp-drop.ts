import { type DropPlace, parseDropUrl } from '@numora/contract'
import type { SFTPWrapper } from 'ssh2'
import type { OpenDrop } from './drop.ts'
import { unfinishedName } from './folder-drop.ts'
import { type Doubt, withSftp } from './sftp-session.ts'

type Sftp = Extract<DropPlace, { kind: 'sftp' }>

/** A folder on an SFTP server. */
export const withSftpFolder: OpenDrop = async (reach, target, work) => {
  const place = parseDropUrl(target.config.url) as Sftp
  const path = (name: string) => `${place.folder.replace(/\/$/, '')}/${name}`
  return withSftp(reach, target, place, (sftp, doubt) =>
    work({
      has: (name) => exists(sftp, path(name)),
      async put(name, bytes) {
        const unfinished = path(unfinishedName())
        try {
          await write(sftp, unfinished, bytes)
          await renameOver(sftp, unfinished, path(name), doubt)
        } catch (error) {
          await done((callback) => sftp.unlink(unfinished, callback)).catch(() => {})
          throw error
        }
        return null
      },
      async check() {
        const unfinished = path(unfinishedName())
        await write(sftp, unfinished, Buffer.alloc(0))
        await done((callback) => sftp.unlink(unfinished, callback))
        return null
      },
    }),
  )
}

async function exists(sftp: SFTPWrapper, path: string): Promise<boolean> {
  return new Promise((resolve, reject) =>
    sftp.lstat(path, (error, found) => {
      if (!error) resolve(found.isFile())
      else if ((error as { code?: unknown }).code === 2) resolve(false)
      else reject(error)
    }),
  )
}

async function write(sftp: SFTPWrapper, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await new Promise<Buffer>((resolve, reject) =>
    sftp.open(path, 'wx', (error, handle) => (error ? reject(error) : resolve(handle))),
  )
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < buffer.length; at += chunkBytes) {
    const length = Math.min(chunkBytes, buffer.length - at)
    await done((callback) => sftp.write(handle, buffer, at, length, at, callback))
  }
  // A server that cannot do this is asked for no more than it can.
  await new Promise((resolve) => ifOffered(() => sftp.ext_openssh_fsync(handle, resolve), resolve))
  await done((callback) => sftp.close(handle, callback))
}

const chunkBytes = 32_768

/** Replaces a file at once where the server can; otherwise an older one, of an earlier attempt, is removed before. */
async function renameOver(sftp: SFTPWrapper, from: string, to: string, doubt: Doubt): Promise<void> {
  doubt.mayBeWritten = true
  const isAtOnce = await new Promise<boolean>((resolve, reject) =>
    ifOffered(
      () => sftp.ext_openssh_rename(from, to, (error) => (error ? reject(error) : resolve(true))),
      () => resolve(false),
    ),
  )
  if (isAtOnce) return
  if (await exists(sftp, to)) await done((callback) => sftp.unlink(to, callback))
  await done((callback) => sftp.rename(from, to, callback))
}

/** The library throws at once for an extension that the server does not offer. */
function ifOffered(use: () => void, otherwise: (value?: unknown) => void): void {
  try {
    use()
  } catch {
    otherwise()
  }
}

function done(start: (callback: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())))
}
