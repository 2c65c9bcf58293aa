// Runs two APIs and three workers on one database behind PgBouncer in transaction mode, and prints what works:
// `pnpm try-pooler`; needs `pgbouncer` in PATH.
import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../packages/postgres/src/free-port.ts'
import { openTrial, root, type Trial } from './trial.ts'

const trial = await openTrial()
const pooler = await startPooler(trial)
try {
  await refusesPoolerAlone()
  const env = {
    DATABASE_URL: pooler.url,
    NUMORA_DIRECT_DATABASE_URL: trial.databaseUrl,
    NUMORA_DATABASE_CONNECTIONS: '8',
  }
  const roles = ['api', 'api', 'worker', 'worker', 'worker'] as const
  const urls = await Promise.all(roles.map((role) => trial.start(root, role, env)))
  await trial.use(urls.filter(Boolean))
} finally {
  await trial.close()
  pooler.child.kill('SIGINT')
}

async function refusesPoolerAlone(): Promise<void> {
  const refusal = await trial
    .start(root, 'api', { DATABASE_URL: pooler.url })
    .catch((error: Error) => error.message)
  const isRefused = refusal.includes('NUMORA_DIRECT_DATABASE_URL')
  console.log(
    `${isRefused ? 'ok  ' : 'FAIL'}  a start without NUMORA_DIRECT_DATABASE_URL says what is missing`,
  )
  if (!isRefused) process.exitCode = 1
}

async function startPooler({ folder, databaseUrl }: Trial): Promise<{ url: string; child: ChildProcess }> {
  const { username, password, hostname, port, pathname } = new URL(databaseUrl)
  const listenPort = await findFreePort(6_432)
  const dir = join(folder, 'pooler')
  const nobody = 65_534
  mkdirSync(dir)
  writeFileSync(join(dir, 'users.txt'), `"${username}" "${decodeURIComponent(password)}"\n`)
  writeFileSync(
    join(dir, 'pgbouncer.ini'),
    `[databases]
* = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listenPort}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${dir}/users.txt
pool_mode = transaction
default_pool_size = 6
max_client_conn = 200
max_prepared_statements = 200
`,
  )
  const isRoot = process.getuid?.() === 0
  if (isRoot)
    for (const path of [dir, `${dir}/users.txt`, `${dir}/pgbouncer.ini`]) chownSync(path, nobody, nobody)
  const args = [...(isRoot ? ['-u', 'nobody'] : []), join(dir, 'pgbouncer.ini')]
  const child = spawn('pgbouncer', args, { stdio: ['ignore', 'ignore', 'ignore'] })
  await isListening(listenPort)
  return { child, url: `postgresql://${username}:${password}@127.0.0.1:${listenPort}${pathname}` }
}

async function isListening(port: number): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
      socket.unref()
    })
    if (isOpen) return
    await sleep(100)
  }
  throw new Error('pgbouncer does not start')
}
