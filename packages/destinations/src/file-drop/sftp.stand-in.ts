import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { layCable } from '@numora/testkit/cable'
import type { StandIn } from '../kit/stand-in.ts'
import { filesIn, payloads, recordsIn } from './folder.stand-in.ts'

export type SftpFolder = StandIn<'file_drop'> & {
  folder: string
  /** The next session is one with a server that has no extensions. */
  nextIsOld(): void
}

export type SshServer = {
  /** A destination in a new folder. */
  newFolder(): Promise<SftpFolder>
  hostKey: string
  stop(): Promise<void>
}

const sshd = '/usr/sbin/sshd'
const sftpServer = '/usr/lib/openssh/sftp-server'

export const hasSshd = existsSync(sshd) && existsSync(sftpServer)

/** OpenSSH on loopback, with keys of its own, for the user of this process. */
export async function startSshd(): Promise<SshServer> {
  const top = mkdtempSync(join(tmpdir(), 'numora-sshd-'))
  chmodSync(top, 0o755)
  const path = (name: string) => join(top, name)
  const newKey = (name: string) =>
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', path(name)])
  for (const name of ['host', 'user', 'other']) newKey(name)
  writeFileSync(path('authorized_keys'), readFileSync(path('user.pub')), { mode: 0o600 })
  writeFileSync(path('mood'), '')
  const port = await freePort()
  const proxy = join(import.meta.dirname, 'sftp-faults.stand-in.ts')
  // The proxy is begun only for a mood: it takes longer than the server.
  writeFileSync(
    path('sftp'),
    `#!/bin/sh\nif [ -s ${path('mood')} ]; then exec ${process.execPath} ${proxy} ${path('mood')} ${sftpServer}; fi\nexec ${sftpServer}\n`,
    { mode: 0o755 },
  )
  writeFileSync(
    path('config'),
    [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${path('host')}`,
      `AuthorizedKeysFile ${path('authorized_keys')}`,
      `PidFile ${path('pid')}`,
      'StrictModes no',
      'UsePAM no',
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      'PermitRootLogin yes',
      'MaxStartups 100',
      `Subsystem sftp ${path('sftp')}`,
      '',
    ].join('\n'),
  )
  // sshd as root needs this folder.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true })
  const server = spawn(sshd, ['-D', '-e', '-f', path('config')], { stdio: ['ignore', 'ignore', 'pipe'] })
  let log = ''
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (chunk) => {
      log += chunk
      if (/Server listening/.test(log)) resolve()
    })
    server.once('exit', () => reject(new Error(`sshd did not start: ${log}`)))
  })
  const hostKey = execFileSync('ssh-keygen', ['-lf', path('host.pub')], { encoding: 'utf8' }).split(' ')[1]!
  const key = (name: string) => ({
    username: userInfo().username,
    private_key: readFileSync(path(name), 'utf8'),
  })
  return {
    hostKey,
    async newFolder() {
      const folder = path(randomBytes(6).toString('hex'))
      mkdirSync(folder)
      return standIn({
        folder,
        port,
        hostKey,
        mood: path('mood'),
        credentials: key('user'),
        wrong: key('other'),
      })
    },
    async stop() {
      server.kill()
      await once(server, 'exit')
      rmSync(top, { recursive: true, force: true })
    },
  }
}

type Parts = {
  folder: string
  port: number
  hostKey: string
  mood: string
  credentials: { username: string; private_key: string }
  wrong: { username: string; private_key: string }
}

async function standIn({ folder, port, hostKey, mood, credentials, wrong }: Parts): Promise<SftpFolder> {
  const cable = await layCable(`http://127.0.0.1:${port}`)
  return {
    folder,
    target: {
      config: {
        url: `sftp://${new URL(cable.url).host}${folder}`,
        format: 'json',
        host_key: hostKey,
      },
      credentials,
    },
    wrongCredentials: wrong,
    secrets: [credentials.private_key],
    payloads,
    records: () => recordsIn(filesIn(folder)),
    next(next) {
      cable.mend()
      if (next === 'unavailable') cable.cut()
      else writeFileSync(mood, next)
    },
    nextIsOld: () => writeFileSync(mood, 'old_server'),
    tokens: () => 0,
    async close() {
      cable.close()
      writeFileSync(mood, '')
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
