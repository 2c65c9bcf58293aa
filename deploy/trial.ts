import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startTemporaryPostgres } from '../packages/postgres/src/index.ts'

/** The checkout that this script belongs to. */
export const root = resolve(import.meta.dirname, '..')

export type Trial = {
  /** A folder for what the trial writes. */
  folder: string
  databaseUrl: string
  /** Starts a process of a release or a checkout; returns the address of its API, '' for a worker. */
  start(installation: string, role: 'api' | 'worker', env?: Record<string, string>): Promise<string>
  /** Uses the main functions through these APIs in turn, and prints a line for each. */
  use(apis: string[]): Promise<void>
  close(): Promise<void>
}

const apiKey = 'sk_test_key-of-a-trial-and-nothing-else'

/** A database, a folder of files and a receiver, for processes that are tried together. */
export async function openTrial(): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'numora-trial-'))
  chmodSync(folder, 0o755)
  const postgres = await startTemporaryPostgres()
  const received: string[] = []
  const receiver = createServer((req, res) => {
    received.push(req.url!)
    req.resume().on('end', () => res.end('{}'))
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const receiverUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
  const started: ChildProcess[] = []
  return {
    folder,
    databaseUrl: postgres.url,
    start(installation, role, env = {}) {
      const name = `${role}-${started.length}`
      const child = spawnNumora(installation, folder, {
        DATABASE_URL: postgres.url,
        NUMORA_ROLE: role,
        NUMORA_DATA_DIR: join(folder, name),
        ...env,
      })
      started.push(child)
      return whenReady(child, name)
    },
    use: (apis) => useApis(apis, { folder, received, receiverUrl }),
    async close() {
      for (const child of started) child.kill('SIGTERM')
      await Promise.all(started.map((child) => child.exitCode ?? once(child, 'exit')))
      receiver.close()
      await postgres.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

function spawnNumora(installation: string, folder: string, env: Record<string, string>): ChildProcess {
  const release = join(installation, 'bin/numora')
  const [command, ...args] = existsSync(release)
    ? [release]
    : [join(installation, 'node_modules/.bin/node'), join(installation, 'apps/cli/src/main.ts')]
  return spawn(command!, [...args, 'start'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NUMORA_STORAGE_URL: `file:${folder}/files`,
      NUMORA_SECRET: 'a secret for this trial alone and nothing else',
      NUMORA_BOOTSTRAP_API_KEY: apiKey,
      NUMORA_PRIVATE_HOSTS: '127.0.0.1',
      NUMORA_WORKER_CONCURRENCY: '1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      LOG_FORMAT: 'json',
      ...env,
    },
  })
}

function whenReady(child: ChildProcess, name: string): Promise<string> {
  let output = ''
  return new Promise((ready, reject) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk) => {
        output += chunk
        if (/^\{/m.test(String(chunk))) console.log(`${name}: ${chunk}`.trim())
        if (/Numora is ready[\s\S]*Data .*\n/.test(output)) ready(/API +(\S+)\/v1/.exec(output)?.[1] ?? '')
      })
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}:\n${output}`)))
  })
}

async function send<T>(url: string, method: string, path: string, body?: object | FormData): Promise<T> {
  const answer = await fetch(`${url}/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${apiKey}`,
      ...(body && !(body instanceof FormData) ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  return (text ? JSON.parse(text) : undefined) as T
}

/** Prints a line for each step; a failed step does not end the program. */
async function step(name: string, run: () => Promise<boolean>): Promise<void> {
  const worked = await run().catch((error: Error) => {
    console.log(error.message)
    return false
  })
  console.log(`${worked ? 'ok  ' : 'FAIL'}  ${name}`)
  if (!worked) process.exitCode = 1
}

async function eventually(look: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 240; tries++) {
    if (await look()) return true
    await sleep(250)
  }
  return false
}

type Surroundings = { folder: string; received: string[]; receiverUrl: string }

async function useApis(apis: string[], { folder, received, receiverUrl }: Surroundings): Promise<void> {
  let calls = 0
  const call = <T>(method: string, path: string, body?: object | FormData) =>
    send<T>(apis[calls++ % apis.length]!, method, path, body)
  const samples = join(folder, 'samples')
  execFileSync(process.execPath, [join(root, 'packages/samples/src/write.ts'), samples])
  const statusOf = async (id: string) => (await call<{ status: string }>('GET', `/documents/${id}`)).status
  const submit = async (name: string, schema: string) => {
    const form = new FormData()
    form.set('schema', schema)
    form.set('file', new Blob([readFileSync(join(samples, name))]), name)
    return (await call<{ id: string }>('POST', '/documents', form)).id
  }
  const destination = await call<{ id: string }>('POST', '/destinations', {
    provider: 'webhook',
    display_name: 'ERP',
    config: { url: `${receiverUrl}/push` },
  })
  const route = { schema: 'invoice_v2', provider: 'webhook', mode: 'push', trigger: 'on_approve' }
  await call('POST', '/routes', { ...route, destination_id: destination.id })
  await call('POST', '/webhook-endpoints', { url: `${receiverUrl}/hook` })

  const pdf = await submit('invoice-en.pdf', 'invoice_v2')
  await step('wakes who waits for a document', async () => {
    // Well before the 30 seconds that it would wait without a notification.
    const { status } = await call<{ status: string }>('GET', `/documents/${pdf}?wait_seconds=30`)
    return status === 'review_required'
  })
  const picture = await submit('receipt-my.png', 'receipt_v1')
  await step('reads a picture', () => eventually(async () => (await statusOf(picture)) === 'review_required'))
  await call('PATCH', `/documents/${pdf}/review`, { fields: { payment_reference: 'RF18' } })
  await call('POST', `/documents/${pdf}/actions/approve`)
  await step('pushes', () => eventually(async () => (await statusOf(pdf)) === 'push_succeeded'))
  await step('delivers webhooks', () =>
    eventually(() => received.filter((path) => path === '/hook').length >= 5),
  )
  await call('POST', `/documents/${picture}/actions/reprocess`, { schema: 'invoice_v2' })
  await step('reads again', () => eventually(async () => (await statusOf(picture)) === 'review_required'))
  // On a busy machine the first answer may be that it takes too long.
  await step('shows a page', () =>
    eventually(async () => {
      const answer = await fetch(`${apis[0]}/v1/documents/${pdf}/pages/1?width=400`, {
        headers: { authorization: `Bearer ${apiKey}` },
      })
      return answer.ok && (await answer.bytes()).length > 1_000
    }),
  )
  await step('lists documents and events', async () => {
    const documents = await call<{ data: object[] }>('GET', '/documents')
    const events = await call<{ data: object[] }>('GET', '/events?limit=100')
    return documents.data.length === 2 && events.data.length >= 5
  })
  await call('DELETE', `/documents/${picture}`)
  const filesLeft = () =>
    execFileSync('find', [join(folder, 'files/files'), '-type', 'f'], { encoding: 'utf8' })
  await step('erases files', () => eventually(() => filesLeft().trim().split('\n').length === 1))
}
