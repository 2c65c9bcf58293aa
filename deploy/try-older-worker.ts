// Runs a worker of an older version together with this version's API on one database that this version has migrated, and
// prints which of its jobs still work: `pnpm try-older-worker <folder of the older release or checkout>`
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startTemporaryPostgres } from '../packages/postgres/src/index.ts'

const root = resolve(import.meta.dirname, '..')
const older = resolve(process.argv[2] ?? '')
if (!process.argv[2])
  throw new Error('Name the folder of an older release, or of a checkout that is installed')

const apiKey = 'sk_test_key-beside-an-older-worker'
const folder = mkdtempSync(join(tmpdir(), 'numora-older-'))
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

function start(installation: string, role: string): Promise<string> {
  const release = join(installation, 'bin/numora')
  const [command, ...args] = existsSync(release)
    ? [release]
    : [join(installation, 'node_modules/.bin/node'), join(installation, 'apps/cli/src/main.ts')]
  const child = spawn(command!, [...args, 'start'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: postgres.url,
      NUMORA_ROLE: role,
      NUMORA_DATA_DIR: join(folder, role),
      NUMORA_STORAGE_URL: `file:${folder}/files`,
      NUMORA_SECRET: 'a secret for this trial alone and nothing else',
      NUMORA_BOOTSTRAP_API_KEY: apiKey,
      NUMORA_PRIVATE_HOSTS: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      LOG_FORMAT: 'json',
    },
  })
  started.push(child)
  let output = ''
  return new Promise((ready, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk
        if (/^\{/m.test(String(chunk))) console.log(`${role}: ${chunk}`.trim())
        if (/Numora is ready[\s\S]*Data .*\n/.test(output)) ready(/API +(\S+)\/v1/.exec(output)?.[1] ?? '')
      })
    child.once('exit', (code) => reject(new Error(`The ${role} ended with ${code}:\n${output}`)))
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

async function trial(): Promise<void> {
  const url = await start(root, 'api')
  await start(older, 'worker')
  const samples = join(folder, 'samples')
  execFileSync(process.execPath, [join(root, 'packages/samples/src/write.ts'), samples])
  const statusOf = async (id: string) =>
    (await send<{ status: string }>(url, 'GET', `/documents/${id}`)).status
  const submit = async (name: string, schema: string) => {
    const form = new FormData()
    form.set('schema', schema)
    form.set('file', new Blob([readFileSync(join(samples, name))]), name)
    return (await send<{ id: string }>(url, 'POST', '/documents', form)).id
  }
  const destination = await send<{ id: string }>(url, 'POST', '/destinations', {
    provider: 'webhook',
    display_name: 'ERP',
    config: { url: `${receiverUrl}/push` },
  })
  const route = { schema: 'invoice_v2', provider: 'webhook', mode: 'push', trigger: 'on_approve' }
  await send(url, 'POST', '/routes', { ...route, destination_id: destination.id })
  await send(url, 'POST', '/webhook-endpoints', { url: `${receiverUrl}/hook` })

  const pdf = await submit('invoice-en.pdf', 'invoice_v2')
  const picture = await submit('receipt-my.png', 'receipt_v1')
  for (const [name, id] of Object.entries({ 'reads a PDF': pdf, 'reads a picture': picture }))
    await step(name, () => eventually(async () => (await statusOf(id)) === 'review_required'))
  await send(url, 'PATCH', `/documents/${pdf}/review`, { fields: { payment_reference: 'RF18' } })
  await send(url, 'POST', `/documents/${pdf}/actions/approve`)
  await step('pushes', () => eventually(async () => (await statusOf(pdf)) === 'push_succeeded'))
  await step('delivers webhooks', () =>
    eventually(() => received.filter((path) => path === '/hook').length >= 5),
  )
  await send(url, 'POST', `/documents/${picture}/actions/reprocess`, { schema: 'invoice_v2' })
  await step('reads again', () => eventually(async () => (await statusOf(picture)) === 'review_required'))
  await send(url, 'DELETE', `/documents/${picture}`)
  const filesLeft = () =>
    execFileSync('find', [join(folder, 'files/files'), '-type', 'f'], { encoding: 'utf8' })
  await step('erases files', () => eventually(() => filesLeft().trim().split('\n').length === 1))
}

try {
  await trial()
} finally {
  for (const child of started) child.kill('SIGTERM')
  await Promise.all(started.map((child) => child.exitCode ?? once(child, 'exit')))
  receiver.close()
  await postgres.stop()
  rmSync(folder, { recursive: true })
}
