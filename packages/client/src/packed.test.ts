import { execFile } from 'node:child_process'
import { access, copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openBehaviourServers } from '../test/behaviour-servers.ts'
import { findRuntimes } from '../test/runtimes.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const timeoutMs = 120_000
const runtimes = findRuntimes()

let folder: string
let tarball: string

/** The package as users get it: packed, and installed without anything else. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numora-packed-'))
  await run('npx', ['-y', 'pnpm@12.21.0', 'pack', '--pack-destination', folder], { cwd: root })
  tarball = join(folder, (await readdir(folder)).find((name) => name.endsWith('.tgz'))!)
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder })
}, timeoutMs)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(runtimes)('on $name', ({ path, args }) => {
  it('behaves the same as elsewhere', { timeout: timeoutMs }, async () => {
    const files = await mkdtemp(join(tmpdir(), 'numora-files-'))
    onTestFinished(() => rm(files, { recursive: true }))
    const bytes = crypto.getRandomValues(new Uint8Array(60_000))
    const file = new Uint8Array([...bytes, ...bytes, ...bytes, ...bytes, ...bytes])
    await writeFile(join(files, 'Rechnung März.pdf'), file)
    const { urls, close } = await openBehaviourServers(file)
    onTestFinished(close)
    await copyFile(join(root, 'test/behaviour.js'), join(folder, 'behaviour.js'))
    const env = {
      ...process.env,
      NUMORA_URL: urls.api,
      NUMORA_API_KEY: 'sk_test_environment',
      DENO_NO_UPDATE_CHECK: '1',
    }
    const { stdout } = await run(path, [...args, 'behaviour.js', JSON.stringify(urls), files], {
      cwd: folder,
      env,
    })
    expect(JSON.parse(stdout)).toEqual({})
  })

  it('can be loaded by require and by import', { timeout: timeoutMs }, async () => {
    const names = `Object.keys(client).filter((name) => name !== 'default' && name !== 'module.exports').sort()`
    const made = `new client.Numora({ apiKey: 'sk_test_key' }).documents.get.name`
    const log = `console.log(JSON.stringify({ names: ${names}, made: typeof ${made} }))`
    await writeFile(join(folder, 'by-require.cjs'), `const client = require('@numora/client')\n${log}\n`)
    await writeFile(join(folder, 'by-import.mjs'), `import * as client from '@numora/client'\n${log}\n`)
    const [required, imported] = await Promise.all(
      ['by-require.cjs', 'by-import.mjs'].map((name) => run(path, [...args, name], { cwd: folder })),
    )
    expect(JSON.parse(required!.stdout)).toEqual(JSON.parse(imported!.stdout))
    expect(JSON.parse(required!.stdout).names).toContain('Numora')
  })
})

it('ran on the installed runtimes', () => {
  const names = runtimes.map(({ name }) => name)
  const missing = ['node 20', 'node 22', 'node 26', 'bun', 'deno'].filter(
    (wanted) => !names.some((name) => name.startsWith(wanted)),
  )
  if (missing.length > 0)
    console.log(
      `Not tested on ${missing.join(', ')}: neither in PATH nor in NUMORA_CLIENT_RUNTIMES. All of them: pnpm --filter @numora/client test:runtimes`,
    )
  expect(names.length).toBeGreaterThan(0)
})

it('has types that need nothing but the platform, with the examples of its README', {
  timeout: timeoutMs,
}, async () => {
  const misuse = `
    import { Numora, type Document } from '@numora/client'
    const numora = new Numora({ apiKey: 'sk_test_key' })
    const result = await numora.documents.result('doc_1')
    export const vendor: string | null = result.schema === 'invoice_v2' ? result.fields.vendor_name.value : null
    export const documents: Document[] = (await numora.documents.list({ status: 'reviewed' })).data
    // @ts-expect-error There is no such field.
    if (result.schema === 'invoice_v2') result.fields.merchant_name
  `
  const readme = await readFile(join(folder, 'node_modules/@numora/client/README.md'), 'utf8')
  const examples = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, example]) => example!)
  expect(examples.length).toBeGreaterThan(0)
  const files = [misuse, ...examples].map((source, index) => ({ name: `program-${index}.ts`, source }))
  for (const { name, source } of files) await writeFile(join(folder, name), source)
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2022', 'dom'],
    types: [],
  }
  const tsconfig = { compilerOptions, files: files.map(({ name }) => name) }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  await run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: folder })
})

it('passes the checks of publint and attw', { timeout: timeoutMs }, async () => {
  const data = new Uint8Array(await readFile(tarball))
  const { messages } = await publint({ strict: true, pack: { tarball: data.buffer } })
  expect(messages).toEqual([])
  const analysis = await checkPackage(createPackageFromTarballData(data))
  expect(analysis.types ? analysis.problems : ['no types']).toEqual([])
})

it('has source maps to its sources, and its own package.json', async () => {
  const at = join(folder, 'node_modules/@numora/client')
  const names = (await readdir(at, { recursive: true })).filter((name) => /\.(js|d\.ts)$/.test(name))
  for (const name of names.filter((name) => name.startsWith('dist'))) {
    const map = JSON.parse(await readFile(join(at, `${name}.map`), 'utf8'))
    for (const source of map.sources) await access(join(at, name, '..', source))
  }
  const { version } = createRequire(join(folder, 'program.js'))('@numora/client/package.json')
  expect(await readFile(join(at, 'CHANGELOG.md'), 'utf8')).toContain('## ')
  expect((await import(join(at, 'dist/index.js'))).version).toBe(version)
  expect(
    (await readdir(join(at, 'src'), { recursive: true })).filter((name) => name.includes('.test')),
  ).toEqual([])
})

it('adds at most 8 KB to a page, compressed', async () => {
  const bundle = await rolldown({ input: join(folder, 'node_modules/@numora/client/dist/index.js') })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  expect(gzipSync(output[0].code, { level: 9 }).length).toBeLessThanOrEqual(8_192)
})

it('needs no other package', async () => {
  expect(await readdir(join(folder, 'node_modules'))).toEqual(['.package-lock.json', '@numora'])
  expect(await readdir(join(folder, 'node_modules/@numora'))).toEqual(['client'])
})
