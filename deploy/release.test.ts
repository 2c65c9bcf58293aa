import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

// Builds the release, copies it into an empty folder, and lives with it there: nothing of the sources is at hand.

const root = resolve(import.meta.dirname, '..')
/** Root's release runs as an ordinary account, too. */
const ordinary = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined
const apiKey = 'sk_test_key-of-the-release-test-only'

let folder: string
let release: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'numora-release-'))
  release = join(folder, 'copy/numora')
  const built = join(folder, 'built')
  execFileSync(process.execPath, ['deploy/build-release.ts', '--output', built], { cwd: root })
  cpSync(built, release, { recursive: true, verbatimSymlinks: true })
  rmSync(built, { recursive: true })
  const samples = join(root, 'packages/samples/src/write.ts')
  execFileSync(process.execPath, [samples, join(folder, 'samples')], { cwd: root })
  execFileSync('chmod', ['-R', 'a+rX', folder])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Options = { dataDir: string; account?: object | undefined; env?: Record<string, string> }

function optionsOf({ dataDir, account, env = {} }: Options) {
  return {
    ...account,
    cwd: folder,
    env: { PATH: '/nonexistent', NUMORA_DATA_DIR: dataDir, NUMORA_API_KEY: apiKey, ...env },
  }
}

async function run(args: string[], options: Options): Promise<string> {
  const { stdout } = await promisify(execFile)(join(release, 'bin/numora'), args, optionsOf(options))
  return stdout
}

/** The process of `bin/numora start` itself, which a service manager would signal, and where it listens. */
async function start(options: Options): Promise<{ child: ChildProcess; url: string }> {
  const { env, ...where } = optionsOf(options)
  const child = spawn(join(release, 'bin/numora'), ['start'], {
    ...where,
    env: {
      ...env,
      NUMORA_BOOTSTRAP_API_KEY: apiKey,
      NUMORA_PRIVATE_HOSTS: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  let output = ''
  const url = await new Promise<string>((found, reject) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk) => {
        output += chunk
        const [, url] = /API +(\S+)\/v1\n[\s\S]*Data .*\n/.exec(output) ?? []
        if (url) found(url)
      })
    once(child, 'exit').then(() => reject(new Error(output)), reject)
  })
  return { child, url }
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  expect((await once(child, 'exit'))[0]).toBe(0)
}

function newDataDir(name: string): string {
  const dataDir = join(folder, name)
  if (ordinary) {
    execFileSync('mkdir', [dataDir])
    chownSync(dataDir, ordinary.uid, ordinary.gid)
  }
  return dataDir
}

test('it brings its version, its licences and its changes, and nothing that only builds or tests', () => {
  const expected = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-LICENSES', 'bin', 'prisma']
  expect(readdirSync(release)).toEqual(expect.arrayContaining(expected))
  expect(readdirSync(join(release, 'packages')).sort()).not.toContain('samples')
  const modules = readdirSync(join(release, 'node_modules'))
  for (const name of ['vitest', 'typescript', 'prisma', 'pdfkit', 'turbo', 'tsx'])
    expect(modules, name).not.toContain(name)
  const files = execFileSync('find', [release, '-name', '*.ts'], { encoding: 'utf8' })
  expect(files).toBe('')
  const megabytes = Number.parseInt(execFileSync('du', ['-sm', release], { encoding: 'utf8' }), 10)
  expect(megabytes).toBeLessThan(450)
})

test('as an ordinary account with an empty PATH, a PDF and a scan are read, pushed, backed up and restored', async () => {
  const received: string[] = []
  const receiver = createServer((req, res) => {
    received.push(`${req.method} ${req.url}`)
    req.resume().on('end', () => res.end('{}'))
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const { port } = receiver.address() as AddressInfo

  const first = { dataDir: newDataDir('first'), account: ordinary }
  const { child, url } = await start(first)
  const there = { ...first, env: { NUMORA_URL: url } }
  expect(await run(['doctor'], first)).toContain('PP-OCR and Tesseract read a picture')

  const post = async (path: string, body: object) => {
    const answer = await fetch(`${url}/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(201)
    return (await answer.json()) as { id: string }
  }
  const config = { url: `http://127.0.0.1:${port}/invoices` }
  const destination = await post('/destinations', { provider: 'webhook', display_name: 'ERP', config })
  const route = { schema: 'invoice_v2', provider: 'webhook', mode: 'push', trigger: 'on_approve' }
  await post('/routes', { ...route, destination_id: destination.id })

  const submit = async (schema: string, name: string) =>
    JSON.parse(
      await run(['submit', '--schema', schema, '--wait', '--json', join(folder, 'samples', name)], there),
    )
  const pdf = await submit('invoice_v2', 'invoice-en.pdf')
  const scan = await submit('receipt_v1', 'receipt-my.png')
  for (const document of [pdf, scan]) expect(document.status).toBe('review_required')
  await run(['approve', pdf.id], there)
  expect(await run(['wait', pdf.id], there)).toContain('push_succeeded')
  expect(received).toContain('POST /invoices')
  const results = (options: Options) =>
    Promise.all([pdf, scan].map(({ id }) => run(['get', '--result', id], options)))
  const before = await results(there)

  const backup = join(first.dataDir, 'numora.tar.zst')
  const passphrase = { NUMORA_BACKUP_PASSPHRASE: 'a passphrase of the test' }
  await run(['backup', backup], { ...first, env: passphrase })
  cpSync(backup, join(folder, 'numora.tar.zst'))
  chmodSync(join(folder, 'numora.tar.zst'), 0o644)
  await stop(child)
  rmSync(first.dataDir, { recursive: true })

  const second = { dataDir: newDataDir('second'), account: ordinary }
  await run(['restore', join(folder, 'numora.tar.zst')], { ...second, env: passphrase })
  const again = await start(second)
  const afterwards = { ...second, env: { NUMORA_URL: again.url } }
  expect(await results(afterwards)).toEqual(before)
  expect(JSON.parse(await run(['get', '--json', pdf.id], afterwards)).status).toBe('push_succeeded')
  await stop(again.child)
  receiver.close()
})

test('as the account that runs the tests, through a link to it', async () => {
  const dataDir = join(folder, 'third')
  const link = join(folder, 'numora-link')
  execFileSync('ln', ['-s', 'copy/numora/bin/numora', link])
  const { version } = JSON.parse(execFileSync('cat', [join(root, 'package.json')], { encoding: 'utf8' }))
  const { stdout } = await promisify(execFile)(link, ['--version'], optionsOf({ dataDir }))
  expect(stdout).toBe(`${version}\n`)
  const { child, url } = await start({ dataDir })
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok', version })
  await stop(child)
  expect(existsSync(join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false)
})
