import { createHash } from 'node:crypto'
import type { DropPlace } from '@numora/contract'
import { Client, type SFTPWrapper } from 'ssh2'
import type { Reach, Target } from '../kit/adapter.ts'
import { FetchFailure } from '../kit/fetch-failure.ts'
import { PushError, refusal } from '../kit/push-error.ts'

const connectTimeoutMs = 15_000
const timeoutMs = 120_000

/** What a failure must know: whether the file may have its final name already. */
export type Doubt = { mayBeWritten: boolean }

/**
 * Opens an SFTP session over a guarded connection. The server is refused unless its key has the fingerprint of the config.
 * `work` fails if the connection ends or its time is over.
 */
export async function withSftp<T>(
  reach: Reach,
  { config, credentials }: Target<'file_drop'>,
  place: Extract<DropPlace, { kind: 'sftp' }>,
  work: (sftp: SFTPWrapper, doubt: Doubt) => Promise<T>,
): Promise<T> {
  const { username, password, private_key: privateKey, passphrase } = credentials ?? {}
  if (username === undefined || (password === undefined && privateKey === undefined))
    throw refusal(
      'credentials_missing',
      'The destination needs username and password, or username and private_key.',
    )
  const { host, port } = place
  const socket = await reach.fetch.connect({ host, port, timeoutMs: connectTimeoutMs, signal: reach.signal })
  const client = new Client()
  let otherKey = false
  const doubt: Doubt = { mayBeWritten: false }
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(reach.signal ? [reach.signal] : [])])
  const ended = Promise.withResolvers<never>()
  ended.promise.catch(() => {})
  const stop = () => ended.reject(reach.signal?.aborted ? reach.signal.reason : late(doubt))
  signal.addEventListener('abort', stop)
  client.on('error', (error) => ended.reject(otherKey ? wrongKey() : connectionFailure(error, doubt)))
  for (const one of [client, socket]) one.on('close', () => ended.reject(lost(doubt)))
  try {
    const ready = new Promise<void>((resolve) => client.once('ready', resolve))
    client.connect({
      sock: socket,
      username,
      ...(privateKey === undefined
        ? { password: password! }
        : { privateKey, ...(passphrase ? { passphrase } : {}) }),
      readyTimeout: connectTimeoutMs,
      hostVerifier: (key: Buffer) => {
        otherKey = fingerprintOf(key) !== config.host_key
        return !otherKey
      },
    })
    await Promise.race([ready, ended.promise])
    const sftp = await Promise.race([openSftp(client), ended.promise])
    // Requests on a channel that is closed are never answered.
    sftp.on('close', () => ended.reject(lost(doubt)))
    return await Promise.race([work(sftp, doubt), ended.promise])
  } catch (error) {
    throw inOurWords(error, doubt)
  } finally {
    signal.removeEventListener('abort', stop)
    client.on('error', () => {})
    client.end()
    socket.destroy()
  }
}

/** As `ssh-keygen -l` shows it. */
function fingerprintOf(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`
}

function openSftp(client: Client): Promise<SFTPWrapper> {
  return new Promise((resolve, reject) =>
    client.sftp((error, sftp) =>
      error ? reject(refusal('no_sftp', 'The server offers no SFTP to this user.')) : resolve(sftp),
    ),
  )
}

function wrongKey() {
  return refusal(
    'host_key_differs',
    "The server's key is not the one of host_key in the config. Ask its operator before you change it.",
  )
}

function late({ mayBeWritten }: Doubt) {
  return new FetchFailure('timed_out', 'There was no answer in time.', mayBeWritten)
}

function lost({ mayBeWritten }: Doubt) {
  return new FetchFailure('unreachable', 'The connection broke off.', mayBeWritten)
}

function connectionFailure(error: Error & { level?: string }, doubt: Doubt): Error {
  if (error.level === 'client-authentication')
    return refusal('authentication_failed', 'The server does not accept the user with these credentials.')
  if (error.level === 'client-timeout') return late(doubt)
  return new FetchFailure(
    'unreachable',
    'No secure connection could be made, or it broke off.',
    doubt.mayBeWritten,
  )
}

/** Errors of SFTP by their status (draft-ietf-secsh-filexfer-02, section 7). */
function inOurWords(error: unknown, doubt: Doubt): unknown {
  if (error instanceof PushError || error instanceof FetchFailure) return error
  const { code, message } = error as { code?: unknown; message: string }
  if (/private ?key|passphrase/i.test(message ?? ''))
    return refusal(
      'credentials_unusable',
      'The private key cannot be read: it has another format, or another passphrase.',
    )
  // The library says so of requests that were open when the connection ended.
  if (message === 'No response from server') return lost(doubt)
  if (typeof code !== 'number') return error
  const failure = { code: 'folder_unusable', responseStatus: null }
  if (code === 2)
    return new PushError({
      ...failure,
      kind: 'temporary',
      message: 'The folder does not exist on the server.',
    })
  if (code === 3) return refusal('folder_unusable', 'The server does not let the user write into the folder.')
  return new PushError({
    ...failure,
    kind: 'temporary',
    message: `The server could not write the file (SFTP status ${code}).`,
  })
}
